package fr.parvis.facilitation.assessment.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.assessment.Assessment;
import fr.parvis.facilitation.assessment.Assessment.Content;
import fr.parvis.facilitation.assessment.Assessment.FollowUp;
import fr.parvis.facilitation.assessment.AssessmentDates;
import fr.parvis.facilitation.assessment.Assessments;
import fr.parvis.facilitation.assessment.Focus;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.sharing.Decided;
import fr.parvis.facilitation.sharing.TakeDecision;
import fr.parvis.facilitation.sharing.TakeDecision.About;
import fr.parvis.facilitation.sharing.Visibility;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Records an assessment by her act, which also says who reads it. */
@ApplicationScoped
public final class RecordAssessment {

    private final CaseAccess access;
    private final Assessments assessments;
    private final TakeDecision decisions;
    private final CurrentOperation operation;
    private final Clock clock;

    RecordAssessment(
            CaseAccess access,
            Assessments assessments,
            TakeDecision decisions,
            CurrentOperation operation,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.decisions = decisions;
        this.operation = operation;
        this.clock = clock;
    }

    /** What was assessed, and who may read it. */
    public record Command(
            CaseId caseId,
            Focus focus,
            LocalDate assessedOn,
            Content content,
            FollowUp followUp,
            Visibility visibility,
            Act act) {}

    @WithTransaction
    public Uni<Assessment> handle(Participant participant, Command command) {
        requirePossible(command);
        return access.open(participant, command.caseId())
                .chain(caze -> decisions
                        .handle(new About(participant, caze, operation.id().toString()), command.act())
                        .map(decided -> assessment(participant, caze, command, decided))
                        .call(assessments::add));
    }

    private void requirePossible(Command command) {
        requireFocus(command.focus());
        FollowUp next = command.followUp();
        new AssessmentDates(command.assessedOn(), next.resultSharedOn(), next.recheckOn())
                .wrong(LocalDate.now(clock), null)
                .ifPresent(wrong -> {
                    throw refused(wrong);
                });
    }

    static void requireFocus(Focus focus) {
        if (!focus.namesSomething()) {
            throw Problems.refused(FacilitationProblem.ASSESSMENT_FOCUS, "domain", "domain-or-environment");
        }
    }

    static ProblemException refused(AssessmentDates.Wrong wrong) {
        return Problems.refused(FacilitationProblem.ASSESSMENT_DATE, wrong.field(), wrong.rule());
    }

    private Assessment assessment(Participant participant, Case caze, Command command, Decided decided) {
        return new Assessment(
                operation.id(),
                caze.id(),
                caze.person(),
                command.focus(),
                command.assessedOn(),
                command.content(),
                command.followUp(),
                command.visibility(),
                decided,
                participant.subject(),
                0);
    }
}
