package fr.parvis.keycloak.oneside;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * Refuses a professional role to an account that carries no fingerprint, also when the role comes with a group, inside
 * another role or with an imported account, and a machine's role to a human being.
 */
final class RoleGrants implements ProviderEventListener {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof RoleModel.RoleGrantedEvent granted
                && granted.getRole().getContainer() instanceof RealmModel realm) {
            check(granted.getKeycloakSession(), realm, granted.getUser(), Stream.of(granted.getRole()));
        } else if (event instanceof GroupModel.GroupMemberJoinEvent joined) {
            Stream<RoleModel> roles = Stream.iterate(joined.getGroup(), Objects::nonNull, GroupModel::getParent)
                    .flatMap(GroupModel::getRealmRoleMappingsStream);
            check(joined.getKeycloakSession(), joined.getRealm(), joined.getUser(), roles);
        }
    }

    private static void check(KeycloakSession session, RealmModel realm, UserModel user, Stream<RoleModel> granted) {
        List<RoleModel> roles = RoleUtils.expandCompositeRolesStream(granted).toList();
        List<String> fingerprints = Accounts.fingerprintsOf(user);
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
