package fr.parvis.keycloak.oneside;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.GroupModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.RoleUtils;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/**
 * Refuses a professional role to an account that carries no fingerprint, also when the role comes inside another role or
 * with an imported account; refuses a role of another side, a machine's role to a human being, and any role of ours to a
 * group.
 */
final class RoleGrants implements ProviderEventListener {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof RoleModel.RoleGrantedEvent granted
                && granted.getRole().getContainer() instanceof RealmModel realm) {
            check(granted.getKeycloakSession(), realm, granted.getUser(), ours(Stream.of(granted.getRole())));
        } else if (event instanceof GroupModel.GroupUpdatedEvent updated) {
            checkGroup(updated);
        }
    }

    private static void check(KeycloakSession session, RealmModel realm, UserModel user, List<RoleModel> roles) {
        List<String> fingerprints = Accounts.fingerprintsOf(user);
        Optional<RealmModel> side = sideOfAForeignRole(session, realm, roles);
        if (side.isPresent()) {
            throw refuse(
                    session, realm, Refusal.ROLE_OF_ANOTHER_SIDE, side.get().getName());
        }
        if (roles.stream().anyMatch(ProfessionalRoles::isForMachines) && !isMachine(user)) {
            throw refuse(session, realm, Refusal.ROLE_OF_MACHINES, "-");
        }
        if (roles.stream().anyMatch(ProfessionalRoles::isForThePerson) && !fingerprints.isEmpty()) {
            throw refuse(session, realm, Refusal.ROLE_OF_PERSONS, "-");
        }
        if (roles.stream().anyMatch(ProfessionalRoles::isProfessional)) {
            checkNaturalPerson(session, realm, user, fingerprints);
        }
    }

    /** A role given to a group would reach accounts that join later, or joined before, unseen. */
    private static void checkGroup(GroupModel.GroupUpdatedEvent updated) {
        if (!ours(updated.getGroup().getRealmRoleMappingsStream()).isEmpty()) {
            throw refuse(updated.getKeycloakSession(), updated.getRealm(), Refusal.ROLE_BY_GROUP, "-");
        }
    }

    /** Our own roles among these and among the ones they contain. */
    private static List<RoleModel> ours(Stream<RoleModel> roles) {
        return RoleUtils.expandCompositeRolesStream(roles)
                .filter(ProfessionalRoles::isOurs)
                .toList();
    }

    /** The sides share no role but the ones of machines, so a role that two realms know was copied by hand. */
    private static Optional<RealmModel> sideOfAForeignRole(
            KeycloakSession session, RealmModel realm, List<RoleModel> roles) {
        List<String> names = roles.stream()
                .filter(role -> !ProfessionalRoles.isForMachines(role))
                .map(RoleModel::getName)
                .toList();
        try (Stream<RealmModel> realms = session.realms().getRealmsStream()) {
            return realms.toList().stream()
                    .filter(other -> !other.getId().equals(realm.getId()))
                    .filter(other -> names.stream().anyMatch(name -> other.getRole(name) != null))
                    .findFirst();
        }
    }

    private static void checkNaturalPerson(
            KeycloakSession session, RealmModel realm, UserModel user, List<String> fingerprints) {
        if (fingerprints.isEmpty()) {
            throw refuse(session, realm, Refusal.ROLE_WITHOUT_FINGERPRINT, "-");
        }
        Accounts accounts = new Accounts(session);
        AccountQueue.enter(session);
        Optional<RealmModel> other = accounts.realmOfAnother(fingerprints, user.getId());
        if (other.isPresent()) {
            throw refuse(session, realm, Refusal.SECOND_ACCOUNT, other.get().getName());
        }
    }

    /** While a realm is imported, a service account has its name before it has its client. */
    private static boolean isMachine(UserModel user) {
        return user.getServiceAccountClientLink() != null || user.getUsername().startsWith(AccountGuard.MACHINE_PREFIX);
    }

    private static WebApplicationException refuse(
            KeycloakSession session, RealmModel realm, Refusal refusal, String otherRealm) {
        RefusalReport.of(session, realm, refusal, otherRealm);
        session.getTransactionManager().setRollbackOnly();
        return new WebApplicationException(
                refusal.code(),
                Response.status(Response.Status.BAD_REQUEST)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(Map.of("error", refusal.code(), "errorMessage", refusal.message()))
                        .build());
    }
}
