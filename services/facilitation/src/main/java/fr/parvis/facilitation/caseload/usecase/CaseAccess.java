package fr.parvis.facilitation.caseload.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.AccessLog;
import fr.parvis.facilitation.accesslog.CaseRead;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.CaseState;
import fr.parvis.facilitation.caseload.Cases;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The one door to a case: the person herself and her facilitator; to anybody else the case does not exist. Inside the caller's transaction. */
@ApplicationScoped
public final class CaseAccess {

    private final Cases cases;
    private final AccessLog log;
    private final Clock clock;

    CaseAccess(Cases cases, AccessLog log, Clock clock) {
        this.cases = cases;
        this.log = log;
        this.clock = clock;
    }

    /** The case; absent and not hers give the same 404. */
    public Uni<Case> visible(Participant participant, CaseId id) {
        return cases.withId(id)
                .map(found ->
                        found.filter(caze -> caze.isVisibleTo(participant)).orElseThrow(Problems::notFound));
    }

    /** As {@link #visible}, for showing it: the read is written down first. */
    public Uni<Case> reading(Participant participant, CaseId id, Part part) {
        return visible(participant, id).call(caze -> log.write(List.of(read(participant, caze, part))));
    }

    /** As {@link #visible}, for changing something in it: a closed case only stays to be read. */
    public Uni<Case> open(Participant participant, CaseId id) {
        return visible(participant, id).invoke(caze -> {
            if (caze.state() == CaseState.CLOSED) {
                throw stateRefused(caze.state());
            }
        });
    }

    /** Nothing changes, because it is so already: the answer then only shows it, and whoever asked has read it. */
    public <T> Uni<T> alreadySo(Participant participant, Case caze, Part part, T same) {
        return log.write(List.of(read(participant, caze, part))).replaceWith(same);
    }

    CaseRead read(Participant participant, Case caze, Part part) {
        return new CaseRead(
                caze.id(),
                caze.person(),
                participant.subject(),
                participant.roleTowards(caze.person()),
                part,
                clock.instant());
    }

    public static ProblemException stateRefused(CaseState state) {
        return new ProblemException(FacilitationProblem.CASE_STATE, Map.of("state", state), List.of(), null);
    }
}
