package fr.parvis.facilitation.persons;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.RefusedByPersons;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Waits for persons as long as agreed; what is not a clear answer is a denial. */
@Singleton
final class Answers {

    private static final Logger LOG = Logger.getLogger(Answers.class);

    private final PersonsConfig config;

    Answers(PersonsConfig config) {
        this.config = config;
    }

    <T> Uni<T> within(Uni<T> call) {
        return call.ifNoItem()
                .after(config.timeout())
                .fail()
                .onFailure(failure -> !(failure instanceof RefusedByPersons))
                .transform(Answers::unreachable);
    }

    private static ProblemException unreachable(Throwable failure) {
        LOG.warnf("persons gave no answer: %s", failure.toString());
        return new ProblemException(FacilitationProblem.PERSONS_UNREACHABLE, Map.of(), List.of(), failure);
    }
}
