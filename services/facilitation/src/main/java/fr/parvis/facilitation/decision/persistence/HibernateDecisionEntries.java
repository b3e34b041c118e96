package fr.parvis.facilitation.decision.persistence;

import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.decision.DecisionEntries;
import fr.parvis.facilitation.decision.DecisionEntry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class HibernateDecisionEntries implements DecisionEntries {

    private final PersonKeys keys;
    private final JsonBytes json;

    HibernateDecisionEntries(PersonKeys keys, JsonBytes json) {
        this.keys = keys;
        this.json = json;
    }

    /** Forgotten at once, so that it is read anew after its record is locked. */
    @Override
    public Uni<Optional<DecisionEntry>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(DecisionEntryRow.class, id)
                        .onItem()
                        .ifNotNull()
                        .invoke(session::detach))
                .chain(row -> keys.opened(row, one -> one.person, (one, key) -> one.entry(key, json)));
    }

    @Override
    public Uni<List<DecisionEntry>> of(UUID record) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DecisionEntryRow where recordId = :record order by recorded",
                                DecisionEntryRow.class)
                        .setParameter("record", record)
                        .getResultList())
                .chain(rows -> keys.allOpened(rows, row -> row.person, (row, key) -> row.entry(key, json)));
    }

    @Override
    public Uni<DecisionEntry> add(DecisionEntry entry) {
        return keys.of(entry.person()).chain(key -> {
            DecisionEntryRow row = new DecisionEntryRow(entry, key, json);
            // Its place among the others is given by the database, and its text is hashed in that order.
            return Panache.getSession()
                    .chain(session -> session.persist(row).chain(session::flush).chain(() -> session.refresh(row)))
                    .map(_ -> row.entry(key, json));
        });
    }

    @Override
    public Uni<DecisionEntry> save(DecisionEntry entry) {
        return keys.of(entry.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.find(DecisionEntryRow.class, entry.id())
                                .invoke(row -> requireSame(row, entry))
                                .invoke(row -> row.change(entry, key, json))
                                .call(session::flush))
                        .map(row -> row.entry(key, json)));
    }

    private static void requireSame(DecisionEntryRow row, DecisionEntry entry) {
        if (row.version != entry.version()) {
            throw Problems.versionConflict();
        }
    }

    @Override
    public Uni<Void> delete(DecisionEntry entry) {
        return Panache.getSession()
                .chain(session -> session.find(DecisionEntryRow.class, entry.id())
                        .chain(session::remove)
                        .chain(session::flush));
    }
}
