package fr.parvis.facilitation.interview.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.interview.Interviews;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The door to one interview: that of its case. Inside the caller's transaction. */
@ApplicationScoped
final class InterviewAccess {

    private final Interviews interviews;
    private final CaseAccess cases;

    InterviewAccess(Interviews interviews, CaseAccess cases) {
        this.interviews = interviews;
        this.cases = cases;
    }

    /** An interview and the case it belongs to. */
    record Found(Interview interview, Case caze) {

        /** 409 naming the state the interview is in. */
        ProblemException refused() {
            return new ProblemException(
                    FacilitationProblem.INTERVIEW_STATE, Map.of("state", interview.state()), List.of(), null);
        }
    }

    Uni<Interview> reading(Participant participant, UUID id) {
        return required(interviews.withId(id))
                .call(interview -> cases.reading(participant, interview.caseId(), Part.INTERVIEWS));
    }

    /** For changing it: asked who comes in first, locked only then. */
    Uni<Found> locked(Participant participant, UUID id) {
        return required(interviews.withId(id))
                .chain(seen -> cases.open(participant, seen.caseId()))
                .chain(caze -> required(interviews.lock(id)).map(interview -> new Found(interview, caze)));
    }

    /** It is so already: the answer shows it and changes nothing. */
    Uni<Interview> alreadySo(Participant participant, Found found) {
        return cases.alreadySo(participant, found.caze(), Part.INTERVIEWS, found.interview());
    }

    private static Uni<Interview> required(Uni<Optional<Interview>> search) {
        return search.map(found -> found.orElseThrow(Problems::notFound));
    }
}
