package fr.parvis.portal.cookie;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Unprotected cookies are for one machine without TLS: the start is refused when the identity server is not on it. */
@ApplicationScoped
final class CookieCheck {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final CookieConfig config;
    private final URI identityServer;

    CookieCheck(CookieConfig config, @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI identityServer) {
        this.config = config;
        this.identityServer = identityServer;
    }

    void check(@Observes StartupEvent start) {
        require(config.hostPrefix(), identityServer);
    }

    static void require(boolean hostPrefix, URI identityServer) {
        if (!hostPrefix && !LOOPBACK.contains(String.valueOf(identityServer.getHost()))) {
            throw new IllegalStateException(
                    "parvis.cookies.host-prefix=false, but the identity server is not on this machine: "
                            + "cookies without protection are for the loopback address only");
        }
    }
}
