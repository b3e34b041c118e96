package fr.parvis.facilitation.agenda.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.agenda.AgendaItem;
import fr.parvis.facilitation.agenda.AgendaItems;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows the whole agenda of one commission to her and her facilitator, with her word on each item. */
@ApplicationScoped
public final class ListAgenda {

    private final CaseAccess access;
    private final Commissions commissions;
    private final AgendaItems items;

    ListAgenda(CaseAccess access, Commissions commissions, AgendaItems items) {
        this.access = access;
        this.commissions = commissions;
        this.items = items;
    }

    @WithTransaction
    public Uni<List<AgendaItem>> handle(Participant participant, UUID commission) {
        return access.reading(participant, commissions.withId(commission), Part.COMMISSIONS)
                .chain(() -> items.of(commission));
    }
}
