package fr.parvis.commons.web.refusal;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * One line for each call answered 401 or 403: method and path without its query, status, and what the token, if there was
 * one, claimed. The independence check and an inspector read these lines (IND-EP-06, GAT-05); calls let in are not written
 * here.
 */
@ApplicationScoped
class RefusedCalls {
    private static final Logger LOG = Logger.getLogger("fr.parvis.refusals");
    /** Longer than a UUID: an address that is itself the way in, or nothing of ours; neither is written down. */
    private static final Pattern SECRET = Pattern.compile("[^/]{40,}");
    /** Around everything that may refuse. */
    private static final int FIRST = 1001;

    private final RefusalMetrics metrics;

    RefusedCalls(RefusalMetrics metrics) {
        this.metrics = metrics;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::watch, FIRST);
    }

    private void watch(RoutingContext request) {
        request.addEndHandler(_ -> {
            int status = request.response().getStatusCode();
            if (status == 401 || status == 403) {
                TokenClaim claim = TokenClaim.of(request.request().getHeader(HttpHeaders.AUTHORIZATION));
                LOG.info(line(request, status, claim));
                metrics.count(claim);
            }
        });
        request.next();
    }

    /** The path is as it came, still encoded, so it holds no line break. */
    private static String line(RoutingContext request, int status, TokenClaim claim) {
        String path = SECRET.matcher(request.request().path()).replaceAll("…");
        return "refused \"%s %s HTTP/1.1\" %d %s".formatted(request.request().method(), path, status, claim);
    }
}
