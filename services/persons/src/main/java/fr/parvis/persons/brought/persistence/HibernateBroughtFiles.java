package fr.parvis.persons.brought.persistence;

import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.persons.brought.Brought;
import fr.parvis.persons.brought.Brought.History;
import fr.parvis.persons.brought.BroughtFiles;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.person.PersonId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateBroughtFiles implements BroughtFiles {

    private static final String HISTORY = "brought-history";
    private static final String FILE_OF = "select personId from BroughtRow where packageId = :package";
    /** By both clocks: forgotten too early, a package would bring back a file that was erased. */
    private static final String FORGET =
            "delete from taken_package where expires_on < :day and expires_on < (now() at time zone 'Europe/Paris')::date";

    private final FileKeys keys;
    private final JsonBytes json;

    HibernateBroughtFiles(FileKeys keys, JsonBytes json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public Uni<Optional<Taken>> taken(UUID packageId) {
        return Panache.getSession()
                .chain(session -> session.find(TakenRow.class, packageId)
                        .chain(row -> row == null
                                ? Uni.createFrom().item(Optional.empty())
                                : session.createSelectionQuery(FILE_OF, UUID.class)
                                        .setParameter("package", packageId)
                                        .getSingleResultOrNull()
                                        .map(file -> Optional.of(new Taken(
                                                Optional.ofNullable(file).map(PersonId::new))))));
    }

    @Override
    public Uni<Void> take(UUID packageId, LocalDate expiresOn) {
        TakenRow row = new TakenRow();
        row.id = packageId;
        row.expiresOn = expiresOn;
        return Panache.getSession().chain(session -> session.persist(row).chain(session::flush));
    }

    @Override
    public Uni<Void> add(Brought brought) {
        return keys.open(brought.personId())
                .map(key -> {
                    BroughtRow row = new BroughtRow();
                    row.personId = brought.personId();
                    row.packageId = brought.packageId();
                    row.origin = brought.from();
                    row.copiedOn = brought.copiedOn();
                    row.actId = brought.actId();
                    row.history = key.encrypt(json.write(brought.history()), HISTORY);
                    return row;
                })
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    @Override
    public Uni<Optional<Brought>> of(UUID personId) {
        return Panache.getSession()
                .chain(session -> session.find(BroughtRow.class, personId))
                .chain(this::read);
    }

    @Override
    public Uni<Integer> forgetTaken(LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .setParameter("day", day)
                        .executeUpdate());
    }

    private Uni<Optional<Brought>> read(@Nullable BroughtRow row) {
        return row == null
                ? Uni.createFrom().item(Optional.empty())
                : keys.open(row.personId)
                        .map(key -> json.read(key.decryptBytes(row.history, HISTORY), History.class))
                        .map(history -> Optional.of(new Brought(
                                row.personId, row.packageId, row.origin, row.copiedOn, row.actId, history)));
    }
}
