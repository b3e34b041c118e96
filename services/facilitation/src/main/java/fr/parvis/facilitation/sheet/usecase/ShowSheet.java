package fr.parvis.facilitation.sheet.usecase;

import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.sheet.SummarySheet;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows one version of the sheet. */
@ApplicationScoped
public final class ShowSheet {

    private final SheetAccess access;

    ShowSheet(SheetAccess access) {
        this.access = access;
    }

    @WithTransaction
    public Uni<SummarySheet> handle(Participant participant, UUID id) {
        return access.reading(participant, id);
    }
}
