package fr.parvis.keycloak.oneside;

import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.Token;
import org.keycloak.common.util.Time;
import org.keycloak.events.EventStoreProvider;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.AuthDetails;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.representations.JsonWebToken;

/**
 * Reports a refusal where an administrator and an inspector look: the admin events of the realm and the server's log.
 *
 * <p>Neither names the person, the account or the fingerprint; both name the realms and, the event only, who tried. The
 * event has a transaction of its own, because the one that is refused is rolled back.
 */
final class RefusalReport {
    private static final Logger LOG = Logger.getLogger("fr.parvis.keycloak.refusals");
    private static final String RESOURCE_TYPE = "PARVIS_ONE_PERSON_ONE_ACCOUNT";

    private RefusalReport() {}

    static void of(KeycloakSession session, RealmModel realm, Refusal refusal, String otherRealm) {
        LOG.warnf("refused=%s realm=%s other_realm=%s", refusal.code(), realm.getName(), otherRealm);
        AdminEvent event = event(session.getContext(), realm, refusal, otherRealm);
        KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> {
            // A realm that is being imported is not there yet for any other transaction.
            if (own.realms().getRealm(realm.getId()) != null) {
                own.getProvider(EventStoreProvider.class).onEvent(event, false);
            }
        });
    }

    private static AdminEvent event(KeycloakContext context, RealmModel realm, Refusal refusal, String otherRealm) {
        AdminEvent event = new AdminEvent();
        event.setId(UUID.randomUUID().toString());
        event.setTime(Time.currentTimeMillis());
        event.setRealmId(realm.getId());
        event.setRealmName(realm.getName());
        event.setAuthDetails(whoTried(context));
        event.setOperationType(OperationType.ACTION);
        event.setResourceTypeAsString(RESOURCE_TYPE);
        event.setResourcePath("users");
        event.setError(refusal.code());
        event.setDetails(Map.of("other_realm", otherRealm));
        return event;
    }

    private static AuthDetails whoTried(KeycloakContext context) {
        AuthDetails details = new AuthDetails();
        Token bearer = context.getBearerToken();
        if (bearer instanceof JsonWebToken token) {
            details.setRealmId(realmIdOf(token));
            details.setUserId(token.getSubject());
            details.setClientId(token.getIssuedFor());
        }
        if (context.getConnection() != null) {
            details.setIpAddress(context.getConnection().getRemoteHost());
        }
        return details;
    }

    private static @Nullable String realmIdOf(JsonWebToken token) {
        String issuer = token.getIssuer();
        return issuer == null ? null : issuer.substring(issuer.lastIndexOf('/') + 1);
    }
}
