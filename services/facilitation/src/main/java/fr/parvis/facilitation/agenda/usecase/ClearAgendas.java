package fr.parvis.facilitation.agenda.usecase;

import fr.parvis.facilitation.agenda.AgendaItems;
import fr.parvis.facilitation.agenda.ExcludedTopic;
import fr.parvis.facilitation.commission.Commissions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes what she excludes off every agenda that is not over. */
@ApplicationScoped
final class ClearAgendas {

    private final Commissions commissions;
    private final AgendaItems items;

    ClearAgendas(Commissions commissions, AgendaItems items) {
        this.commissions = commissions;
        this.items = items;
    }

    Uni<Void> of(ExcludedTopic topic) {
        return commissions
                .lockRunning(topic.caseId())
                .chain(running -> Multi.createFrom()
                        .iterable(running)
                        .onItem()
                        .transformToUniAndConcatenate(commission -> clear(commission, topic))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private Uni<Void> clear(UUID commission, ExcludedTopic topic) {
        return items.of(commission)
                .map(all -> all.stream()
                        .filter(item -> topic.covers(item.subject()))
                        .toList())
                .chain(items::delete);
    }
}
