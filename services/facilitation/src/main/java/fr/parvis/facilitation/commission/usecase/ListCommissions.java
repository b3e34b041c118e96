package fr.parvis.facilitation.commission.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the commissions of one case, the latest day first. */
@ApplicationScoped
public final class ListCommissions {

    private final CaseAccess access;
    private final Commissions commissions;

    ListCommissions(CaseAccess access, Commissions commissions) {
        this.access = access;
        this.commissions = commissions;
    }

    /**
     * Which page.
     *
     * @param after where the previous page ended
     */
    public record Query(CaseId caseId, Commissions.@Nullable Place after, int limit) {}

    @WithTransaction
    public Uni<List<Commission>> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.COMMISSIONS)
                .chain(() -> commissions.page(query.caseId(), query.after(), query.limit()));
    }
}
