package fr.parvis.facilitation.assessment.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.assessment.Assessment;
import fr.parvis.facilitation.assessment.Assessments;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.sharing.Visibility;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the assessments whoever asks may read, those to be looked at again soonest first. */
@ApplicationScoped
public final class ListAssessments {

    private final CaseAccess access;
    private final Assessments assessments;

    ListAssessments(CaseAccess access, Assessments assessments) {
        this.access = access;
        this.assessments = assessments;
    }

    /**
     * Which page.
     *
     * @param until only those to be looked at again by that day, it included
     * @param after where the previous page ended
     */
    public record Query(CaseId caseId, @Nullable LocalDate until, Assessments.@Nullable Place after, int limit) {}

    @WithTransaction
    public Uni<List<Assessment>> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.ASSESSMENTS).chain(caze -> {
            Assessments.Asked asked =
                    new Assessments.Asked(caze.id(), Visibility.readableBy(participant, caze.person()), query.until());
            return assessments.page(asked, query.after(), query.limit());
        });
    }
}
