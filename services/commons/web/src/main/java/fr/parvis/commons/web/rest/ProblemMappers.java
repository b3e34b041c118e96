package fr.parvis.commons.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import fr.parvis.commons.web.caller.CorrelationId;
import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failed request becomes an answer. */
@ApplicationScoped
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemAnswers answers;

    ProblemMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response refusal(ProblemException refusal, RoutingContext request) {
        return answers.response(refusal, request);
    }

    @ServerExceptionMapper
    Response violations(ConstraintViolationException violations, RoutingContext request) {
        return Violations.areOurFault(violations)
                ? unexpected(violations, request)
                : answers.response(Violations.problem(violations), request);
    }

    /** Named beside its superclass because the framework has a mapper of its own for it. */
    @ServerExceptionMapper
    Response mismatchedBody(MismatchedInputException failure, RoutingContext request) {
        return unreadableBody(failure, request);
    }

    @ServerExceptionMapper
    Response ourOwnTypes(InvalidDefinitionException failure, RoutingContext request) {
        return unexpected(failure, request);
    }

    @ServerExceptionMapper
    Response unreadableBody(JsonProcessingException failure, RoutingContext request) {
        return answers.response(UnreadableBody.problem(failure), request);
    }

    /** What the framework refuses: unknown path, method, format, unreadable body, unreadable parameter. */
    @ServerExceptionMapper
    Response framework(WebApplicationException failure, RoutingContext request, ResourceInfo resource, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return unreadableBody(unreadable, request);
        }
        if (failure.getResponse().getStatus() >= 500) {
            return unexpected(failure, request);
        }
        return answers.response(FrameworkRefusals.problem(failure, resource, uri), request);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response notSignedIn(RoutingContext request) {
        return answers.response(new ProblemException(CommonProblem.UNAUTHENTICATED), request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, RoutingContext request) {
        return answers.response(new ProblemException(CommonProblem.FORBIDDEN), request);
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response changedMeanwhile(RoutingContext request) {
        return answers.response(new ProblemException(CommonProblem.VERSION_CONFLICT), request);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, RoutingContext request) {
        LOG.errorf(failure, "request failed, traceId %s", CorrelationId.of(request));
        return answers.response(new ProblemException(CommonProblem.INTERNAL), request);
    }
}
