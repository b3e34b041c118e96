package fr.parvis.commons.web.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Makes JSON the format of every resource method that names none. Left to itself the framework would answer whatever format is asked for with the
 * object's {@code toString}, since it cannot know what a {@code Response} holds.
 */
final class AlwaysJson {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    /** Before the framework reads it for itself, which ends in a 500. */
    @ServerRequestFilter(preMatching = true)
    void refuseUnreadableFormats(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            throw new NotAcceptableException(unreadable);
        }
    }

    @ServerRequestFilter
    void refuseOtherFormats(ContainerRequestContext request, ResourceInfo resource) {
        if (namesNoFormat(resource)
                && request.getAcceptableMediaTypes().stream()
                        .noneMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible)) {
            throw new NotAcceptableException();
        }
    }

    /** A body that does not say it is JSON is not read as JSON all the same: a page of another site could send it unasked. */
    @ServerRequestFilter
    void refuseOtherBodies(ContainerRequestContext request, ResourceInfo resource) {
        if (announcesBody(request) && takesNoOtherFormat(resource) && !isJson(format(request))) {
            throw new NotSupportedException();
        }
    }

    private static boolean announcesBody(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return request.getHeaderString("Transfer-Encoding") != null || (length != null && !length.equals("0"));
    }

    private static @Nullable MediaType format(ContainerRequestContext request) {
        try {
            return request.getMediaType();
        } catch (IllegalArgumentException unreadable) {
            throw new NotSupportedException(unreadable);
        }
    }

    private static boolean isJson(@Nullable MediaType given) {
        if (given == null) {
            return false;
        }
        String charset = given.getParameters().get(MediaType.CHARSET_PARAMETER);
        return given.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                && (charset == null || charset.equalsIgnoreCase("UTF-8"));
    }

    private static boolean takesNoOtherFormat(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        return method != null
                && !method.isAnnotationPresent(Consumes.class)
                && !method.getDeclaringClass().isAnnotationPresent(Consumes.class);
    }

    @ServerResponseFilter
    void answerJson(ContainerResponseContext answer, ResourceInfo resource) {
        if (answer.hasEntity()
                && !(answer.getEntity() instanceof String)
                && !answer.getHeaders().containsKey(HttpHeaders.CONTENT_TYPE)
                && namesNoFormat(resource)) {
            answer.setEntity(answer.getEntity(), answer.getEntityAnnotations(), JSON);
        }
    }

    private static boolean namesNoFormat(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        return method != null
                && !method.isAnnotationPresent(Produces.class)
                && !method.getDeclaringClass().isAnnotationPresent(Produces.class);
    }
}
