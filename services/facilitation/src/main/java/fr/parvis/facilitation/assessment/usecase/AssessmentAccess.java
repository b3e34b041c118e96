package fr.parvis.facilitation.assessment.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.assessment.Assessment;
import fr.parvis.facilitation.assessment.Assessments;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
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

    Uni<Found<Assessment>> visible(Participant participant, UUID id) {
        return cases.visible(participant, assessments.withId(id)).invoke(found -> {
            if (!found.thing().readableBy(participant)) {
                throw Problems.notFound();
            }
        });
    }
}
