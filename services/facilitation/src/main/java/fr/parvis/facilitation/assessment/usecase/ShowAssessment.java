package fr.parvis.facilitation.assessment.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.assessment.Assessment;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows one assessment. */
@ApplicationScoped
public final class ShowAssessment {

    private final AssessmentAccess access;
    private final CaseAccess cases;

    ShowAssessment(AssessmentAccess access, CaseAccess cases) {
        this.access = access;
        this.cases = cases;
    }

    @WithTransaction
    public Uni<Assessment> handle(Participant participant, UUID id) {
        return access.visible(participant, id)
                .map(Found::thing)
                .call(assessment -> cases.reading(participant, assessment.caseId(), Part.ASSESSMENTS));
    }
}
