package fr.parvis.facilitation.agenda;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Agenda items, kept under the person's key. */
public interface AgendaItems {

    Uni<Optional<AgendaItem>> withId(UUID id);

    /** In the order in which they were added. */
    Uni<List<AgendaItem>> of(UUID commission);

    Uni<AgendaItem> add(AgendaItem item);

    Uni<AgendaItem> save(AgendaItem item);

    /** Nothing of them stays. */
    Uni<Void> delete(List<AgendaItem> items);
}
