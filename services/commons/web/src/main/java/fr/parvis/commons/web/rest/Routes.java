package fr.parvis.commons.web.rest;

import fr.parvis.commons.web.caller.CorrelationId;
import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every request, also those refused before they reach a resource: correlation id, protective headers, and a problem for each
 * failure of the security and body layers.
 */
@ApplicationScoped
class Routes {

    private static final Logger LOG = Logger.getLogger(Routes.class);

    /** Before authentication (200) and everything else of Quarkus. */
    private static final int FIRST = 1000;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private final ProblemAnswers answers;
    private final long maxBody;

    Routes(ProblemAnswers answers, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.answers = answers;
        this.maxBody = maxBody.asLongValue();
    }

    void surround(@Observes Filters filters) {
        filters.register(this::open, FIRST);
    }

    void explainFailures(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::explain);
    }

    private void open(RoutingContext request) {
        CorrelationId id = CorrelationId.of(request);
        MDC.put("correlationId", id.value());
        request.response().putHeader(CorrelationId.HEADER, id.value());
        request.addHeadersEndHandler(_ -> protect(request.response().headers()));
        if (announcesTooMuch(request)) {
            answers.end(new ProblemException(CommonProblem.BODY_TOO_LARGE), request);
        } else {
            request.next();
        }
    }

    /** The framework refuses this as well, but with an empty answer. */
    private boolean announcesTooMuch(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && DIGITS.matcher(length).matches() && Long.parseLong(length) > maxBody;
    }

    /** Answers may hold a person's data: nothing on the way keeps them, nothing guesses their type, and opened in a window they run nothing. */
    private static void protect(MultiMap headers) {
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    }

    private void explain(RoutingContext request) {
        answers.end(new ProblemException(type(request.failure(), request)), request);
    }

    private static CommonProblem type(@Nullable Throwable failure, RoutingContext request) {
        return switch (failure) {
            case AuthenticationFailedException _, UnauthorizedException _ -> CommonProblem.UNAUTHENTICATED;
            case ForbiddenException _ -> CommonProblem.FORBIDDEN;
            case null -> FrameworkRefusals.type(request.statusCode());
            default -> unexpected(failure, request);
        };
    }

    private static CommonProblem unexpected(Throwable failure, RoutingContext request) {
        int status = request.statusCode();
        if (status >= 400 && status < 500) {
            return FrameworkRefusals.type(status);
        }
        LOG.errorf(failure, "request failed, traceId %s", CorrelationId.of(request));
        return CommonProblem.INTERNAL;
    }
}
