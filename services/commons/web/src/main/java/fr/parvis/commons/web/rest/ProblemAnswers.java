package fr.parvis.commons.web.rest;

import fr.parvis.commons.web.caller.CorrelationId;
import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.Language;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.ProblemMessages;
import fr.parvis.commons.web.problem.ProblemType;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Writes a problem (RFC 9457) for the caller of one request: in its language, with its trace id. */
@ApplicationScoped
public class ProblemAnswers {

    public static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemMessages messages =
            new ProblemMessages(Thread.currentThread().getContextClassLoader());

    public Response response(ProblemException problem, RoutingContext request) {
        Response.ResponseBuilder answer = Response.status(problem.type().status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language(request).tag())
                .entity(json(problem, request));
        headers(problem.type()).forEach(answer::header);
        return answer.build();
    }

    /** Ends a request that never reached a resource. */
    void end(ProblemException problem, RoutingContext request) {
        if (request.response().ended()) {
            return;
        }
        request.response()
                .setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language(request).tag());
        headers(problem.type()).forEach(request.response()::putHeader);
        request.end(json(problem, request));
    }

    String json(ProblemException problem, RoutingContext request) {
        ProblemType type = problem.type();
        Language language = language(request);
        JsonObject body = new JsonObject()
                .put("type", type.uri().toString())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", messages.detail(type, problem.values(), language));
        if (!problem.errors().isEmpty()) {
            JsonArray errors = new JsonArray();
            problem.errors().forEach(error -> errors.add(json(error, language)));
            body.put("errors", errors);
        }
        return body.put("traceId", CorrelationId.of(request).value()).encode();
    }

    private JsonObject json(FieldError error, Language language) {
        return new JsonObject()
                .put("field", error.field())
                .put("rule", error.rule())
                .put("message", messages.message(error, language));
    }

    private static Map<String, String> headers(ProblemType type) {
        if (type == CommonProblem.UNAUTHENTICATED) {
            return Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return type == CommonProblem.REQUEST_IN_PROGRESS ? Map.of(HttpHeaders.RETRY_AFTER, "1") : Map.of();
    }

    private static Language language(RoutingContext request) {
        return Language.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
