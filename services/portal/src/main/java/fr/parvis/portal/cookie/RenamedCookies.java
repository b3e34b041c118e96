package fr.parvis.portal.cookie;

import fr.parvis.portal.side.SideConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the cookies of the sign-in mechanism our names on their way out and its names on their way in. The mechanism has no
 * setting for a prefix (quarkus issue 35562).
 */
@ApplicationScoped
final class RenamedCookies {

    /** Before authentication reads any cookie. */
    private static final int FIRST = 1100;

    private final CookieNames names;
    private final boolean secure;

    RenamedCookies(CookieConfig config, SideConfig side) {
        this.names = CookieNames.of(config.hostPrefix(), side.side().lower());
        this.secure = config.hostPrefix();
    }

    void surround(@Observes Filters filters) {
        filters.register(this::rename, FIRST);
    }

    private void rename(RoutingContext request) {
        List<String> given = request.request().headers().getAll(HttpHeaders.COOKIE);
        if (!given.isEmpty()) {
            @Nullable String inward = names.inward(given);
            request.request().headers().remove(HttpHeaders.COOKIE);
            if (inward != null) {
                request.request().headers().set(HttpHeaders.COOKIE, inward);
            }
        }
        request.addHeadersEndHandler(_ -> outward(request));
        request.next();
    }

    /** A cookie that came from the browser has a name and a value; one that goes to it has a path. */
    private void outward(RoutingContext request) {
        for (Cookie cookie : List.copyOf(request.request().cookies())) {
            if (names.isMechanism(cookie.getName()) && cookie.getPath() != null) {
                request.response().removeCookie(cookie.getName(), false);
                request.response().addCookie(renamed(cookie));
            }
        }
    }

    private Cookie renamed(Cookie cookie) {
        return Cookie.cookie(names.outward(cookie.getName()), cookie.getValue())
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(cookie.getMaxAge());
    }
}
