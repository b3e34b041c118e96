package fr.parvis.commons.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writes what a resource method returned as the framework would, with the service's own JSON mapper. */
@ApplicationScoped
class AnswerBodies {

    private final ObjectMapper mapper;

    AnswerBodies(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    static Response response(Method method, @Nullable Object returned) {
        return switch (returned) {
            case Response response -> response;
            case RestResponse<?> response -> response.toResponse();
            case null -> Response.status(status(method, 204)).build();
            default -> Response.status(status(method, 200)).entity(returned).build();
        };
    }

    StoredAnswer write(Response answer) {
        Object entity = answer.getEntity();
        try {
            return StoredAnswer.of(
                    answer,
                    switch (entity) {
                        case null -> "";
                        case String text -> text;
                        default -> mapper.writeValueAsString(entity);
                    });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "answer of type " + entity.getClass().getName() + " is not JSON", e);
        }
    }

    private static int status(Method method, int otherwise) {
        ResponseStatus stated = method.getAnnotation(ResponseStatus.class);
        return stated == null ? otherwise : stated.value();
    }
}
