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
    private final URI address;
    private final URI identityServer;

    CookieCheck(
            CookieConfig config,
            @ConfigProperty(name = "parvis.portal.address") URI address,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI identityServer) {
        this.config = config;
        this.address = address;
        this.identityServer = identityServer;
    }

    void check(@Observes StartupEvent start) {
        require(config.hostPrefix(), address, identityServer);
    }

    static void require(boolean hostPrefix, URI address, URI identityServer) {
        if (!hostPrefix && !(onThisMachine(address) && onThisMachine(identityServer))) {
            throw new IllegalStateException("parvis.cookies.host-prefix=false, but " + address + " or " + identityServer
                    + " is not on this machine: cookies without protection are for the loopback address only");
        }
    }

    /** Names below localhost never leave the machine (RFC 6761). */
    private static boolean onThisMachine(URI address) {
        String host = String.valueOf(address.getHost());
        return LOOPBACK.contains(host) || host.endsWith(".localhost");
    }
}
