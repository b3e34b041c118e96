package fr.parvis.persons.nocontact.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.nocontact.NoContact;
import fr.parvis.persons.nocontact.NoContacts;
import fr.parvis.persons.nocontact.Whom;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
final class HibernateNoContacts implements NoContacts {

    private static final String NAME = "no-contact-name";

    private final FileKeys keys;

    HibernateNoContacts(FileKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Void> add(NoContact entry) {
        return keys.open(entry.personId())
                .map(key -> row(entry, key))
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    @Override
    public Uni<List<NoContact>> of(UUID personId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from NoContactRow where personId = :person order by since, id", NoContactRow.class)
                        .setParameter("person", personId)
                        .getResultList())
                .chain(this::readAll);
    }

    @Override
    public Uni<List<NoContact>> standing(Collection<UUID> persons) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from NoContactRow where personId in :persons and endedByAct is null order by id",
                                NoContactRow.class)
                        .setParameter("persons", persons)
                        .getResultList())
                .chain(this::readAll);
    }

    @Override
    public Uni<Void> end(UUID id, UUID actId) {
        return Panache.getSession()
                .chain(session -> session.find(NoContactRow.class, id))
                .invoke(row -> row.endedByAct = actId)
                .replaceWithVoid();
    }

    private Uni<List<NoContact>> readAll(List<NoContactRow> rows) {
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> keys.open(row.personId).map(key -> read(row, key)))
                .collect()
                .asList();
    }

    private static NoContactRow row(NoContact entry, DataKey key) {
        NoContactRow row = new NoContactRow();
        row.id = entry.id();
        row.personId = entry.personId();
        row.name = entry.whom().name() == null ? null : key.encrypt(entry.whom().name(), NAME);
        row.organisation = entry.whom().organisation();
        row.actId = entry.actId();
        row.since = entry.since();
        row.endedByAct = entry.endedByActId();
        return row;
    }

    private static NoContact read(NoContactRow row, DataKey key) {
        String name = row.name == null ? null : key.decrypt(row.name, NAME);
        return new NoContact(
                row.id, row.personId, new Whom(name, row.organisation), row.actId, row.since, row.endedByAct);
    }
}
