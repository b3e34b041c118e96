package fr.parvis.cooperation.audit;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * Writes one line and counts one for each refused call, wherever it was refused: by the token check, a role, or because nothing is visible. Says
 * method, path and status; never a body, a query or who the caller claims to be.
 */
@ApplicationScoped
final class RefusalAudit {

    private static final Logger LOG = Logger.getLogger(RefusalAudit.class);

    /** Before authentication (200), so that its refusals are seen too. */
    private static final int EARLY = 900;

    private static final int LONGEST_PATH = 200;

    private final MeterRegistry registry;

    RefusalAudit(MeterRegistry registry) {
        this.registry = registry;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::observe, EARLY);
    }

    private void observe(RoutingContext request) {
        request.addEndHandler(_ -> judge(request));
        request.next();
    }

    private void judge(RoutingContext request) {
        int status = request.response().getStatusCode();
        String path = Objects.requireNonNullElse(request.request().path(), "");
        Refusal.of(status, path).ifPresent(refusal -> {
            LOG.infof("refused %s %s: %d %s", request.request().method(), shortened(path), status, refusal.reason());
            registry.counter(
                            "parvis.cooperation.refused",
                            "status",
                            Integer.toString(status),
                            "reason",
                            refusal.reason())
                    .increment();
        });
    }

    /** The path as it was sent, still percent-encoded, so that no caller writes lines of his own into the log. */
    private static String shortened(String path) {
        return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
    }
}
