package fr.parvis.portal.page;

import fr.parvis.portal.cookie.CookieConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What protects every answer and every request, whatever handles it: headers that forbid scripts, frames and foreign
 * addresses, and a look at where a request comes from. There is no script on any page, so none is allowed.
 */
@ApplicationScoped
final class Shield {

    private static final int EARLY = 1050;
    private static final int FORBIDDEN = 403;
    private static final int SEE_OTHER = 303;
    private static final int MISDIRECTED = 421;
    private static final String YEAR = "max-age=31536000; includeSubDomains";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    /** Asked by the pod's number; none of these leads anybody to sign in. */
    private static final List<String> BY_NUMBER = List.of("/q/health", "/q/metrics", "/back-channel-logout");

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final String policy;
    private final URI address;
    private final String host;
    private final boolean overTls;
    private final Frames frames;

    Shield(
            PortalConfig portal,
            SignInConfig signIn,
            CookieConfig cookies,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI identityServer,
            Frames frames) {
        this.policy = policy(signIn.address().orElse(identityServer));
        this.address = portal.address();
        this.host = Objects.requireNonNullElseGet(address.getHost(), () -> {
            throw new IllegalStateException("parvis.portal.address is " + address
                    + " and must be the address browsers know, with its scheme: https://demande.example.org");
        });
        this.overTls = cookies.hostPrefix();
        this.frames = frames;
    }

    void surround(@Observes Filters filters) {
        filters.register(this::guard, EARLY);
    }

    private void guard(RoutingContext request) {
        request.addHeadersEndHandler(_ -> protect(request));
        if (!calledByItsName(request)) {
            misdirected(request);
        } else if (changesSomething(request) && comesFromElsewhere(request)) {
            refuse(request);
        } else {
            request.next();
        }
    }

    /** Whoever signs in on the way out comes back from elsewhere: she stays signed in, and her own page says so and has the way out. */
    private void refuse(RoutingContext request) {
        if (READING.contains(request.request().method())) {
            request.response()
                    .setStatusCode(SEE_OTHER)
                    .putHeader("Location", "/")
                    .end();
        } else {
            Pages.problem(frames.signedOut(), Problem.of(Problem.Kind.FROM_ELSEWHERE))
                    .createUni()
                    .subscribe()
                    .with(
                            html -> request.response()
                                    .setStatusCode(FORBIDDEN)
                                    .putHeader("Content-Type", "text/html;charset=UTF-8")
                                    .end(html),
                            request::fail);
        }
    }

    /**
     * Addresses the portal writes, of the way back from the identity server too, are made of the name it was called by: another
     * name than its own is refused. Probes and the identity server's own call know the pod by its number and write nothing.
     */
    private boolean calledByItsName(RoutingContext request) {
        String path = request.normalizedPath();
        @Nullable HostAndPort called = request.request().authority();
        return (called != null && host.equalsIgnoreCase(called.host()))
                || BY_NUMBER.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    private void misdirected(RoutingContext request) {
        request.response()
                .setStatusCode(MISDIRECTED)
                .putHeader("Content-Type", "text/plain;charset=UTF-8")
                .end("Cette adresse n’est pas celle de ce service. Ouvrez " + address + "\n");
    }

    /** Signing out is the one change that a plain link could ask for. */
    private static boolean changesSomething(RoutingContext request) {
        return !READING.contains(request.request().method())
                || request.normalizedPath().equals("/sign-out");
    }

    /** Old browsers say nothing; there the token of the form still decides. Back-channel calls have no browser at all. */
    private static boolean comesFromElsewhere(RoutingContext request) {
        @Nullable String site = request.request().getHeader("Sec-Fetch-Site");
        @Nullable String origin = request.request().getHeader("Origin");
        return (site != null && !OURS.contains(site)) || (origin != null && !isOurs(origin, request));
    }

    /** The scheme is the ingress's affair; the host is ours. */
    private static boolean isOurs(String origin, RoutingContext request) {
        return origin.endsWith("://" + request.request().getHeader("Host"));
    }

    private void protect(RoutingContext request) {
        MultiMap headers = request.response().headers();
        headers.set("Content-Security-Policy", policy)
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                // no-referrer would make the browser hide our own origin from ourselves
                .set("Referrer-Policy", "same-origin")
                .set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Cross-Origin-Resource-Policy", "same-origin");
        if (overTls) {
            headers.set("Strict-Transport-Security", YEAR);
        }
        if (!request.normalizedPath().startsWith("/assets/")) {
            headers.set("Cache-Control", "no-store");
        }
    }

    /** A form sent after the session ended is led to the sign-in, which the browser counts as the form's own target. */
    static String policy(URI identityServer) {
        String origin = identityServer.getScheme() + "://" + identityServer.getRawAuthority();
        return "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self' " + origin
                + "; base-uri 'none'; frame-ancestors 'none'";
    }
}
