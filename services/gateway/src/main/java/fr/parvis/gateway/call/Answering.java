package fr.parvis.gateway.call;

import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.rate.Allowance;
import fr.parvis.commons.web.rest.ProblemAnswers;
import fr.parvis.gateway.route.Returned;
import fr.parvis.gateway.route.Route;
import fr.parvis.gateway.upstream.UpstreamAnswer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Writes answers: a problem of ours, or what a service answered with the headers that may leave. */
@Singleton
final class Answering {

    private static final List<String> PASSED = List.of(
            "Content-Type", "Content-Language", "ETag", "Idempotency-Replayed", "Retry-After", "Deprecation", "Sunset");
    private static final List<String> RECEIVED = List.of("Content-Type", "Content-Language", "Idempotency-Replayed");
    /** A service that does not answer is asked again by the partner, not by us. */
    private static final String WAIT_SECONDS = "5";

    private final ProblemAnswers problems;

    Answering(ProblemAnswers problems) {
        this.problems = problems;
    }

    void tellLimit(RoutingContext request, Allowance allowance) {
        HttpServerResponse response = request.response();
        response.putHeader("RateLimit-Policy", allowance.policy());
        response.putHeader("RateLimit", allowance.state());
        if (!allowance.granted()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(allowance.retryInSeconds()));
        }
    }

    void refuse(RoutingContext request, ProblemException problem) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        Response answer = problems.response(problem, request);
        response.setStatusCode(answer.getStatus());
        answer.getStringHeaders().forEach((name, values) -> response.putHeader(name, values));
        if (problem.type() == GatewayProblem.NO_ANSWER) {
            response.putHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
        }
        if (problem.type() == CommonProblem.BODY_TOO_LARGE) {
            response.putHeader(HttpHeaders.CONNECTION, "close");
        }
        // what is still to come of the request is thrown away
        request.request().resume();
        request.end(String.valueOf(answer.getEntity()));
    }

    void pass(RoutingContext request, Route route, UpstreamAnswer answer) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(answer.status());
        for (String name : route.access().returns() == Returned.RECEIVED_ONLY ? RECEIVED : PASSED) {
            String value = answer.headers().get(name);
            if (value != null) {
                response.putHeader(name, value);
            }
        }
        NextLink.of(
                        answer.headers().get("Link"),
                        RawUri.of(request).path(),
                        route.passage().query())
                .ifPresent(link -> response.putHeader("Link", link));
        if (answer.status() == 304) {
            request.end();
        } else {
            request.end(answer.body());
        }
    }
}
