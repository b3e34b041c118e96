package fr.parvis.facilitation.assessment.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.assessment.Assessment;
import fr.parvis.facilitation.assessment.Assessments;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The door to one assessment: to her facilitator one she keeps to herself does not exist. Inside the caller's transaction. */
@ApplicationScoped
final class AssessmentAccess {

    private final Assessments assessments;
    private final CaseAccess cases;

    AssessmentAccess(Assessments assessments, CaseAccess cases) {
        this.assessments = assessments;
        this.cases = cases;
    }

    /** An assessment and the case it belongs to. */
    record Found(Assessment assessment, Case caze) {}

    Uni<Found> visible(Participant participant, UUID id) {
        return assessments
                .withId(id)
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(assessment -> cases.visible(participant, assessment.caseId())
                        .map(caze -> new Found(readable(participant, assessment), caze)));
    }

    private static Assessment readable(Participant participant, Assessment assessment) {
        if (!assessment.readableBy(participant)) {
            throw Problems.notFound();
        }
        return assessment;
    }
}
