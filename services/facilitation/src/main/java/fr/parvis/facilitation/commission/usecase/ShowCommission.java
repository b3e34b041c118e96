package fr.parvis.facilitation.commission.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows one commission to her and her facilitator. */
@ApplicationScoped
public final class ShowCommission {

    private final CaseAccess access;
    private final Commissions commissions;

    ShowCommission(CaseAccess access, Commissions commissions) {
        this.access = access;
        this.commissions = commissions;
    }

    @WithTransaction
    public Uni<Commission> handle(Participant participant, UUID id) {
        return access.reading(participant, commissions.withId(id), Part.COMMISSIONS)
                .map(Found::thing);
    }
}
