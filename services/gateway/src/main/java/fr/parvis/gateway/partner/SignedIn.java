package fr.parvis.gateway.partner;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, as the verified token says, and that very token: it is what goes upstream, so the gateway adds no right.
 *
 * @param organisation code of the organisation; a machine that stands for its organisation has none
 * @param client the OAuth2 client the token was issued to
 */
public record SignedIn(Set<String> roles, @Nullable String organisation, String client, String subject, String token) {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public static SignedIn of(SecurityIdentity identity) {
        AccessTokenCredential verified = identity.getCredential(AccessTokenCredential.class);
        if (verified == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new IllegalStateException("signed in by something else than an access token");
        }
        String client = claim(token, "azp");
        return new SignedIn(
                identity.getRoles(),
                claim(token, "organisation"),
                client == null ? token.getSubject() : client,
                token.getSubject(),
                verified.getToken());
    }

    /**
     * Whose calls are counted together: those of one organisation, whoever of it calls. Without one, each person at a client
     * counts alone: people who sign in through the same portal must not use up each other's calls. A machine is one subject.
     */
    public String countedAs() {
        return organisation == null
                ? "client %s subject %s".formatted(client, subject)
                : "organisation " + organisation;
    }

    private static @Nullable String claim(JsonWebToken token, String name) {
        return token.getClaim(name) instanceof String text ? text : null;
    }

    /** Without the token: this may stand in a log. */
    @Override
    public String toString() {
        return "SignedIn[" + countedAs() + "]";
    }
}
