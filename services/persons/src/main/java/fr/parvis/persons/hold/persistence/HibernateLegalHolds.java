package fr.parvis.persons.hold.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.hold.LegalHold;
import fr.parvis.persons.hold.LegalHold.Placed;
import fr.parvis.persons.hold.LegalHolds;
import fr.parvis.persons.person.PersonId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateLegalHolds implements LegalHolds {

    private static final String BASIS = "legal-hold.basis";

    private final FileKeys keys;

    HibernateLegalHolds(FileKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Void> add(LegalHold hold) {
        return keys.open(hold.personId().value())
                .map(key -> row(hold, key))
                .chain(row -> Panache.getSession()
                        .chain(session -> session.persist(row).chain(session::flush)));
    }

    @Override
    public Uni<List<LegalHold>> of(PersonId person) {
        return keys.open(person.value())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.createSelectionQuery(
                                        "from HoldRow where personId = :person order by placedAt desc", HoldRow.class)
                                .setParameter("person", person.value())
                                .getResultList())
                        .map(rows -> rows.stream().map(row -> hold(row, key)).toList()));
    }

    @Override
    public Uni<Optional<UUID>> standing(PersonId person, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select id from HoldRow where personId = :person and liftedAt is null and reviewOn >= :day",
                                UUID.class)
                        .setParameter("person", person.value())
                        .setParameter("day", day)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Void> lift(UUID id, Placed lifted) {
        return Panache.getSession()
                .chain(session -> session.find(HoldRow.class, id)
                        .invoke(row -> {
                            row.liftedBy = lifted.by();
                            row.liftedAt = lifted.at();
                        })
                        .call(session::flush))
                .replaceWithVoid();
    }

    private static HoldRow row(LegalHold hold, DataKey key) {
        HoldRow row = new HoldRow();
        row.id = hold.id();
        row.personId = hold.personId().value();
        row.basis = key.encrypt(hold.basis(), BASIS);
        row.documentSha256 = hold.documentSha256();
        row.placedBy = hold.placed().by();
        row.placedAt = hold.placed().at();
        row.reviewOn = hold.reviewOn();
        return row;
    }

    private static LegalHold hold(HoldRow row, DataKey key) {
        return new LegalHold(
                row.id,
                new PersonId(row.personId),
                key.decrypt(row.basis, BASIS),
                row.documentSha256,
                new Placed(row.placedBy, row.placedAt),
                row.reviewOn,
                lifted(row));
    }

    private static @Nullable Placed lifted(HoldRow row) {
        return row.liftedBy == null || row.liftedAt == null ? null : new Placed(row.liftedBy, row.liftedAt);
    }
}
