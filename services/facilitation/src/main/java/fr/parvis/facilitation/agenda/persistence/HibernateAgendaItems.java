package fr.parvis.facilitation.agenda.persistence;

import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.agenda.AgendaItem;
import fr.parvis.facilitation.agenda.AgendaItems;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class HibernateAgendaItems implements AgendaItems {

    private final PersonKeys keys;
    private final JsonBytes json;

    HibernateAgendaItems(PersonKeys keys, JsonBytes json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public Uni<Optional<AgendaItem>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(AgendaItemRow.class, id))
                .chain(row -> keys.opened(row, one -> one.person, (one, key) -> one.item(key, json)));
    }

    @Override
    public Uni<List<AgendaItem>> of(UUID commission) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from AgendaItemRow where commissionId = :commission order by recorded",
                                AgendaItemRow.class)
                        .setParameter("commission", commission)
                        .getResultList())
                .chain(rows -> keys.allOpened(rows, row -> row.person, (row, key) -> row.item(key, json)));
    }

    @Override
    public Uni<AgendaItem> add(AgendaItem item) {
        return keys.of(item.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new AgendaItemRow(item, key, json))
                                .chain(session::flush)))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict())
                .replaceWith(item);
    }

    @Override
    public Uni<AgendaItem> save(AgendaItem item) {
        return Panache.getSession()
                .chain(session -> session.find(AgendaItemRow.class, item.id())
                        .invoke(row -> change(row, item))
                        .call(session::flush))
                .chain(row -> keys.of(item.person()).map(key -> row.item(key, json)));
    }

    private static void change(AgendaItemRow row, AgendaItem item) {
        if (row.version != item.version()) {
            throw Problems.versionConflict();
        }
        row.change(item);
    }

    @Override
    public Uni<Void> delete(List<AgendaItem> items) {
        return items.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .chain(session -> session.createMutationQuery("delete from AgendaItemRow where id in (:ids)")
                                .setParameter(
                                        "ids",
                                        items.stream().map(AgendaItem::id).toList())
                                .executeUpdate())
                        .replaceWithVoid();
    }
}
