package fr.parvis.commons.web.rest;

import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Our name for what the framework refuses before a resource is reached. */
final class FrameworkRefusals {

    private FrameworkRefusals() {}

    static ProblemException problem(WebApplicationException failure, ResourceInfo resource, UriInfo uri) {
        // the framework says 404 for a query parameter it cannot read, and does not say which
        if (failure instanceof NotFoundException
                && failure.getCause() != null
                && resource.getResourceMethod() != null) {
            Optional<ProblemException> unreadable =
                    QueryParameters.firstUnreadable(resource.getResourceMethod(), uri.getQueryParameters());
            if (unreadable.isPresent()) {
                return unreadable.get();
            }
        }
        return new ProblemException(type(failure.getResponse().getStatus()));
    }

    static CommonProblem type(int status) {
        return switch (status) {
            case 401 -> CommonProblem.UNAUTHENTICATED;
            case 403 -> CommonProblem.FORBIDDEN;
            case 404 -> CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 409 -> CommonProblem.VERSION_CONFLICT;
            case 412 -> CommonProblem.PRECONDITION_FAILED;
            case 413 -> CommonProblem.BODY_TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
            case 422 -> CommonProblem.RULE_REFUSED;
            case 428 -> CommonProblem.PRECONDITION_REQUIRED;
            case 429 -> CommonProblem.TOO_MANY_REQUESTS;
            case 503 -> CommonProblem.UNAVAILABLE;
            default -> status >= 500 ? CommonProblem.INTERNAL : CommonProblem.MALFORMED_BODY;
        };
    }
}
