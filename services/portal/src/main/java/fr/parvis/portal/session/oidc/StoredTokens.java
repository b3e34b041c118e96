package fr.parvis.portal.session.oidc;

import fr.parvis.portal.session.SessionTokens;
import fr.parvis.portal.session.Sessions;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;

/** Keeps the tokens of the sign-in in our database; the cookie carries the id of the session alone. */
@Alternative
@Priority(1)
@ApplicationScoped
final class StoredTokens implements TokenStateManager {

    private final Sessions sessions;

    StoredTokens(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        Long seconds = request.get(CodeAuthenticationMechanism.SESSION_MAX_AGE_PARAM);
        if (seconds == null) {
            throw new IllegalStateException("the sign-in mechanism did not say how long the session lasts");
        }
        return sessions.open(kept(tokens), Duration.ofSeconds(seconds));
    }

    /** An unknown session is a failed authentication, which sends the browser to the sign-in. */
    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig tenant,
            String tokenState,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return sessions.find(tokenState)
                .map(found -> found.map(StoredTokens::given).orElseThrow(AuthenticationFailedException::new));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext request, OidcTenantConfig tenant, String tokenState, OidcRequestContext<Void> context) {
        return sessions.end(tokenState);
    }

    private static SessionTokens kept(AuthorizationCodeTokens tokens) {
        return new SessionTokens(
                tokens.getIdToken(),
                tokens.getAccessToken(),
                tokens.getRefreshToken(),
                tokens.getAccessTokenExpiresIn(),
                tokens.getAccessTokenScope());
    }

    private static AuthorizationCodeTokens given(SessionTokens tokens) {
        return new AuthorizationCodeTokens(
                tokens.idToken(),
                tokens.accessToken(),
                tokens.refreshToken(),
                tokens.accessTokenExpiresIn(),
                tokens.accessTokenScope());
    }
}
