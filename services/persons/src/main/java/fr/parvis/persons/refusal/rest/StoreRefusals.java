package fr.parvis.persons.refusal.rest;

import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.rest.ProblemAnswers;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Two requests wanted the one place there is; the database let one of them have it, the other may look again (409). */
@ApplicationScoped
final class StoreRefusals {

    private static final String UNIQUE_VIOLATION = "23505";

    private final ProblemAnswers answers;

    StoreRefusals(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response placeTaken(ConstraintViolationException refused, RoutingContext request) {
        if (!UNIQUE_VIOLATION.equals(refused.getSQLState())) {
            throw refused;
        }
        return answers.response(new ProblemException(CommonProblem.VERSION_CONFLICT), request);
    }
}
