package fr.parvis.facilitation.rights.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.rights.RightsIssues;
import fr.parvis.facilitation.rights.RightsIssues.Entry;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows her rights log. */
@ApplicationScoped
public final class ListRightsIssues {

    private final CaseAccess access;
    private final RightsIssues issues;

    ListRightsIssues(CaseAccess access, RightsIssues issues) {
        this.access = access;
        this.issues = issues;
    }

    /**
     * Which page.
     *
     * @param before number of the last entry of the previous page
     */
    public record Query(CaseId caseId, @Nullable Long before, int limit) {}

    @WithTransaction
    public Uni<List<Entry>> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.RIGHTS_LOG)
                .chain(() -> issues.page(query.caseId(), query.before(), query.limit()));
    }
}
