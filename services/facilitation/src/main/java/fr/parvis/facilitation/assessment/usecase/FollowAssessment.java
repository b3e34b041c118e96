package fr.parvis.facilitation.assessment.usecase;

import fr.parvis.facilitation.assessment.Assessment;
import fr.parvis.facilitation.assessment.Assessment.FollowUp;
import fr.parvis.facilitation.assessment.AssessmentDates;
import fr.parvis.facilitation.assessment.Assessments;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Says whether she was told the result, when it is looked at again and which qualities it has; what it says stays. */
@ApplicationScoped
public final class FollowAssessment {

    private final AssessmentAccess access;
    private final CaseAccess cases;
    private final Assessments assessments;
    private final Clock clock;

    FollowAssessment(AssessmentAccess access, CaseAccess cases, Assessments assessments, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.assessments = assessments;
        this.clock = clock;
    }

    /**
     * What becomes of it.
     *
     * @param seen looks at the present state and refuses when the caller has seen another
     */
    public record Command(UUID assessment, FollowUp followUp, Consumer<Assessment> seen) {}

    @WithTransaction
    public Uni<Assessment> handle(Participant participant, Command command) {
        return access.visible(participant, command.assessment())
                .map(Found::thing)
                .call(assessment -> cases.open(participant, assessment.caseId()))
                .invoke(command.seen())
                .invoke(assessment -> requirePossible(assessment, command.followUp()))
                .chain(assessment -> assessments.save(assessment.followed(command.followUp())));
    }

    private void requirePossible(Assessment assessment, FollowUp next) {
        new AssessmentDates(assessment.assessedOn(), next.resultSharedOn(), next.recheckOn())
                .wrong(LocalDate.now(clock), assessment.followUp().recheckOn())
                .ifPresent(wrong -> {
                    throw RecordAssessment.refused(wrong);
                });
    }
}
