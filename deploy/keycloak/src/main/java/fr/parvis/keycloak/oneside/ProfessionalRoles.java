package fr.parvis.keycloak.oneside;

import java.util.Set;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;

/** Which realm roles are whose. What is not named here is professional: a role added later is guarded without a word. */
final class ProfessionalRoles {
    private static final String PERSON = "PERSON";
    /** Roles of the entourage say nothing about a profession. */
    private static final Set<String> OF_PERSONS = Set.of(PERSON, "SUPPORTER", "REPRESENTATIVE");

    private static final Set<String> OF_MACHINES = Set.of("SERVICE", "ARS_SIGNAL");
    /** Keycloak makes them in every realm. */
    private static final Set<String> OF_KEYCLOAK = Set.of("offline_access", "uma_authorization");

    private ProfessionalRoles() {}

    static boolean isProfessional(RoleModel role) {
        String name = role.getName();
        return !role.isClientRole()
                && !OF_PERSONS.contains(name)
                && !OF_MACHINES.contains(name)
                && !OF_KEYCLOAK.contains(name)
                && !name.startsWith("default-roles-");
    }

    /** Whether the role says what somebody may do in our services; the remaining ones are Keycloak's own business. */
    static boolean isOurs(RoleModel role) {
        return !role.isClientRole()
                && (isProfessional(role) || isForMachines(role) || OF_PERSONS.contains(role.getName()));
    }

    static boolean isForMachines(RoleModel role) {
        return !role.isClientRole() && OF_MACHINES.contains(role.getName());
    }

    static boolean isForThePerson(RoleModel role) {
        return !role.isClientRole() && PERSON.equals(role.getName());
    }

    /** Whether the account is one of a person accompanied. */
    static boolean isPerson(UserModel user) {
        return user.getRealmRoleMappingsStream().anyMatch(ProfessionalRoles::isForThePerson);
    }
}
