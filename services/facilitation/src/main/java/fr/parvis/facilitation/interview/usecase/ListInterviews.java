package fr.parvis.facilitation.interview.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.interview.Interviews;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the interviews of one case, the one planned last first. */
@ApplicationScoped
public final class ListInterviews {

    private final CaseAccess access;
    private final Interviews interviews;

    ListInterviews(CaseAccess access, Interviews interviews) {
        this.access = access;
        this.interviews = interviews;
    }

    /**
     * Which page.
     *
     * @param after where the previous page ended
     */
    public record Query(CaseId caseId, Interviews.@Nullable Place after, int limit) {}

    @WithTransaction
    public Uni<List<Interview>> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.INTERVIEWS)
                .chain(() -> interviews.page(query.caseId(), query.after(), query.limit()));
    }
}
