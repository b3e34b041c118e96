package fr.parvis.gateway.call;

import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.ProblemType;
import fr.parvis.commons.web.rate.Allowance;
import fr.parvis.commons.web.rate.RateClass;
import fr.parvis.commons.web.rate.RateLimiter;
import fr.parvis.commons.web.side.SideConfig;
import fr.parvis.gateway.audit.Audited;
import fr.parvis.gateway.audit.CallAudit;
import fr.parvis.gateway.audit.Reason;
import fr.parvis.gateway.partner.SignedIn;
import fr.parvis.gateway.route.RouteTable;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/** Meets every call before anything else of the server does, and lets through what is open to the caller. */
@Singleton
final class PartnerDoor {

    /** After the token check (-200, -100), before whatever the server answers itself. */
    private static final int BEFORE_ALL_ELSE = -1;

    /** Failures are explained by whoever of equal order came first; who names no priority has 2500. */
    private static final int BEFORE_OTHERS_EXPLAIN = 1000;

    /** The server's own addresses; their rights stand in application.properties. */
    private static final Pattern OWN = Pattern.compile("/q/health(/(live|ready|started))?|/q/metrics");

    private final Judge judge;
    private final RateLimiter limiter;
    private final RateClass refusedClass;
    private final Forwarding forwarding;
    private final Answering answering;
    private final CallAudit audit;

    PartnerDoor(
            RouteTable table,
            SideConfig side,
            RateLimiter limiter,
            Forwarding forwarding,
            Answering answering,
            CallAudit audit) {
        judge = new Judge(table, side.side());
        refusedClass = table.refused();
        this.limiter = limiter;
        this.forwarding = forwarding;
        this.answering = answering;
        this.audit = audit;
    }

    void stand(@Observes @Priority(BEFORE_OTHERS_EXPLAIN) Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::refuseWhatIsNoPath);
        router.route().order(BEFORE_ALL_ELSE).handler(this::receive);
    }

    /** The router fails {@code *} and {@code x/y} on its own, before it asks anybody; such a call is as closed as any other. */
    private void refuseWhatIsNoPath(RoutingContext request) {
        String path = request.request().path();
        if (path != null && path.startsWith("/")) {
            request.next();
        } else {
            deny(request, GatewayProblem.NOT_OPEN, Reason.NOT_LISTED, Audited.NOBODY);
        }
    }

    private void receive(RoutingContext request) {
        RawUri uri = RawUri.of(request);
        if (OWN.matcher(uri.path()).matches()) {
            request.next();
            return;
        }
        Optional<SignedIn> caller = signedIn(request);
        if (caller.isEmpty()) {
            answering.refuse(request, new ProblemException(CommonProblem.UNAUTHENTICATED));
            return;
        }
        switch (judge.judge(caller.get(), request.request().method().name(), uri.path())) {
            case Judge.Open open -> let(request, caller.get(), open);
            case Judge.Closed closed -> refuse(request, caller.get(), closed);
        }
    }

    private void let(RoutingContext request, SignedIn caller, Judge.Open open) {
        Audited call = new Audited(caller, open.type(), open.match().route());
        if (granted(request, call, open.match().route().rateClass())) {
            forwarding.forward(request, new Forwarding.Admitted(caller, open.match(), call));
        }
    }

    private void refuse(RoutingContext request, SignedIn caller, Judge.Closed closed) {
        Audited call = new Audited(caller, closed.type(), closed.route());
        if (granted(request, call, refusedClass)) {
            deny(request, GatewayProblem.NOT_OPEN, closed.reason(), call);
        }
    }

    private boolean granted(RoutingContext request, Audited call, RateClass rateClass) {
        SignedIn caller = call.caller();
        Allowance allowance = limiter.take(caller == null ? "nobody" : caller.countedAs(), rateClass);
        answering.tellLimit(request, allowance);
        if (!allowance.granted()) {
            deny(request, CommonProblem.TOO_MANY_REQUESTS, Reason.TOO_MANY, call);
        }
        return allowance.granted();
    }

    private void deny(RoutingContext request, ProblemType problem, Reason reason, Audited call) {
        audit.refused(request, new CallAudit.Refusal(problem.status(), reason), call);
        answering.refuse(request, new ProblemException(problem));
    }

    private static Optional<SignedIn> signedIn(RoutingContext request) {
        if (!(request.user() instanceof QuarkusHttpUser user)) {
            return Optional.empty();
        }
        SecurityIdentity identity = user.getSecurityIdentity();
        return identity.isAnonymous() ? Optional.empty() : Optional.of(SignedIn.of(identity));
    }
}
