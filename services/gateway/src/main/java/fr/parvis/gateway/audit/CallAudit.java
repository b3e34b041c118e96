package fr.parvis.gateway.audit;

import fr.parvis.commons.web.caller.CorrelationId;
import fr.parvis.commons.web.side.Side;
import fr.parvis.commons.web.side.SideConfig;
import fr.parvis.gateway.route.RouteTable;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One line and one count for each call that was refused, wherever it was refused, and for each that was forwarded. In a line: route, status, reason,
 * organisation, client. Never a path as it was typed, a query, a body or an account.
 */
@Singleton
public final class CallAudit {

    private static final Logger LOG = Logger.getLogger("fr.parvis.gateway.calls");
    private static final String TOLD = CallAudit.class.getName();
    /** Around everything that may refuse. */
    private static final int FIRST = 1001;

    private final MeterRegistry registry;
    private final RouteTable table;
    private final Side side;

    CallAudit(MeterRegistry registry, RouteTable table, SideConfig config) {
        this.registry = registry;
        this.table = table;
        side = config.side();
    }

    /** Refusals of the token check never reach the door, so they are seen from around it. */
    void watch(@Observes Filters filters) {
        filters.register(this::watch, FIRST);
    }

    private void watch(RoutingContext request) {
        request.addEndHandler(_ -> {
            int status = request.response().getStatusCode();
            if ((status == 401 || status == 403) && request.get(TOLD) == null) {
                Reason reason = status == 401 ? unknown(request) : Reason.NO_PARTNER;
                refused(request, new Refusal(status, reason), knocking(request));
            }
        });
        request.next();
    }

    /** What a caller was answered, and why. */
    public record Refusal(int status, Reason reason) {}

    /** To be told before the answer ends, or it counts twice. */
    public void refused(RoutingContext request, Refusal refusal, Audited call) {
        request.put(TOLD, refusal);
        String reason = refusal.reason().lower();
        LOG.infof(
                "refused \"%s HTTP/1.1\" %d reason=%s side=%s partner_type=%s organisation=%s client=%s traceId=%s",
                call.door(),
                refusal.status(),
                reason,
                side.lower(),
                call.partnerType(),
                call.organisation(),
                call.client(),
                CorrelationId.of(request));
        registry.counter(
                        "parvis.gateway.refused",
                        "side",
                        side.lower(),
                        "reason",
                        reason,
                        "partner_type",
                        call.partnerType())
                .increment();
    }

    public void forwarded(RoutingContext request, int status, Audited call) {
        LOG.infof(
                "forwarded \"%s HTTP/1.1\" %d side=%s partner_type=%s organisation=%s client=%s traceId=%s",
                call.door(),
                status,
                side.lower(),
                call.partnerType(),
                call.organisation(),
                call.client(),
                CorrelationId.of(request));
        registry.counter(
                        "parvis.gateway.forwarded",
                        "side",
                        side.lower(),
                        "partner_type",
                        call.partnerType(),
                        "operation",
                        call.operation(),
                        "status",
                        Integer.toString(status))
                .increment();
    }

    /** A service that gives no usable answer; somebody should look. */
    public void withoutAnswer(RoutingContext request, Audited call, @Nullable String why) {
        LOG.warnf("no answer to \"%s\": %s, traceId=%s", call.door(), why, CorrelationId.of(request));
        registry.counter("parvis.gateway.without.answer", "side", side.lower(), "operation", call.operation())
                .increment();
    }

    private Reason unknown(RoutingContext request) {
        Optional<Side> claimed = ClaimedRealm.of(request.request().getHeader("Authorization"));
        return claimed.isPresent() && claimed.get() != side ? Reason.OTHER_SIDE : Reason.NOT_SIGNED_IN;
    }

    private Audited knocking(RoutingContext request) {
        String path = request.request().uri();
        int query = path.indexOf('?');
        return table.find(side, request.request().method().name(), query < 0 ? path : path.substring(0, query))
                .map(match -> new Audited(null, null, match.route()))
                .orElse(Audited.NOBODY);
    }
}
