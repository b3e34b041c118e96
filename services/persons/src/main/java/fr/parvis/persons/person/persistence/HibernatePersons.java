package fr.parvis.persons.person.persistence;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.finding.NameIndex;
import fr.parvis.persons.person.BeneficiaryKind;
import fr.parvis.persons.person.Identity;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.Persons;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernatePersons implements Persons {

    private static final String IDENTITY = "identity";

    private final FileKeys keys;
    private final NameIndex index;

    HibernatePersons(FileKeys keys, NameIndex index) {
        this.keys = keys;
        this.index = index;
    }

    @Override
    public Uni<Person> add(Person person) {
        PersonRow row = new PersonRow();
        row.id = person.id().value();
        row.registeredAt = person.registeredAt();
        return keys.create(row.id)
                .invoke(key -> write(person, row, key))
                .chain(() -> Panache.getSession())
                .chain(session -> session.persist(row).chain(session::flush))
                .chain(() -> index.put(person.id(), person.identity()))
                .replaceWith(() -> withVersion(person, row));
    }

    @Override
    public Uni<Optional<Person>> find(PersonId id) {
        return Panache.getSession()
                .chain(session -> session.find(PersonRow.class, id.value()))
                .chain(this::read);
    }

    @Override
    public Uni<List<Person>> findAll(Collection<PersonId> ids) {
        List<UUID> wanted = ids.stream().map(PersonId::value).toList();
        return wanted.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession()
                        .chain(session -> session.createSelectionQuery(
                                        "from PersonRow where id in :wanted", PersonRow.class)
                                .setParameter("wanted", wanted)
                                .getResultList())
                        .chain(rows -> keys.openAll(wanted).map(opened -> read(rows, opened)));
    }

    @Override
    public Uni<Optional<Person>> findForChange(PersonId id) {
        return Panache.getSession()
                .chain(session -> session.find(PersonRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .chain(this::read);
    }

    @Override
    public Uni<Optional<Person>> findByAccount(String subject) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from PersonRow where accountSubject = :subject", PersonRow.class)
                        .setParameter("subject", subject)
                        .getSingleResultOrNull())
                .chain(this::read);
    }

    @Override
    public Uni<Person> save(Person person) {
        return Panache.getSession()
                .chain(session -> session.find(PersonRow.class, person.id().value())
                        .chain(row -> keys.open(row.id)
                                .chain(key -> save(person, row, key))
                                .chain(session::flush)
                                .replaceWith(() -> withVersion(person, row))));
    }

    /** Names are indexed anew only when she goes by others: most changes of a file are of who stands beside her. */
    private Uni<Void> save(Person person, PersonRow row, DataKey key) {
        Identity before = identity(row, key);
        write(person, row, key);
        return person.identity().hasNamesOf(before)
                ? Uni.createFrom().voidItem()
                : index.put(person.id(), person.identity());
    }

    /** Without its key there is no file: it was erased after its row was read. */
    private Uni<Optional<Person>> read(@Nullable PersonRow row) {
        return row == null
                ? Uni.createFrom().item(Optional.empty())
                : keys.openAll(List.of(row.id))
                        .map(opened -> Optional.ofNullable(opened.get(row.id)).map(key -> read(row, key)));
    }

    private static List<Person> read(List<PersonRow> rows, Map<UUID, DataKey> opened) {
        return rows.stream()
                .filter(row -> opened.containsKey(row.id))
                .map(row -> read(row, requireNonNull(opened.get(row.id))))
                .toList();
    }

    private static Identity identity(PersonRow row, DataKey key) {
        return IdentityBytes.read(key.decryptBytes(row.identity, IDENTITY));
    }

    private static Person read(PersonRow row, DataKey key) {
        return new Person(
                new PersonId(row.id),
                BeneficiaryKind.valueOf(row.kind),
                identity(row, key),
                row.accountSubject,
                row.presentedBy,
                row.facilitatorSubject,
                row.registeredAt,
                requireNonNull(row.version));
    }

    private static void write(Person person, PersonRow row, DataKey key) {
        row.kind = person.kind().name();
        row.identity = key.encrypt(IdentityBytes.write(person.identity()), IDENTITY);
        row.accountSubject = person.accountSubject();
        row.presentedBy = person.presentedBy();
        row.facilitatorSubject = person.facilitatorSubject();
    }

    private static Person withVersion(Person person, PersonRow row) {
        return new Person(
                person.id(),
                person.kind(),
                person.identity(),
                person.accountSubject(),
                person.presentedBy(),
                person.facilitatorSubject(),
                person.registeredAt(),
                requireNonNull(row.version));
    }
}
