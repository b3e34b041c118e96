package fr.parvis.persons.handover.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.handover.HandOver;
import fr.parvis.persons.handover.HandOver.Made;
import fr.parvis.persons.handover.HandOverPart;
import fr.parvis.persons.handover.HandOvers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Packages stand in a table of their own: a list of copies never reads them, and one that is over is a row less. */
@ApplicationScoped
final class HibernateHandOvers implements HandOvers {

    private static final String PACKAGE = "hand-over-package";
    private static final String ALL = "from HandOverRow where personId = :person order by madeAt, id";
    private static final String KEEP =
            "insert into hand_over_package (hand_over_id, person_id, content) values (:id, :person, :content)";
    private static final String READ = "select content from hand_over_package where hand_over_id = :id";
    private static final String REMOVE = "delete from hand_over_package where hand_over_id = :id";
    private static final String FORGET = """
            delete from hand_over_package p using hand_over h where h.id = p.hand_over_id and h.expires_on < :day
              and h.expires_on < (now() at time zone 'Europe/Paris')::date
            """;

    private final FileKeys keys;

    HibernateHandOvers(FileKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Void> add(HandOver handOver, byte[] file) {
        return keys.open(handOver.personId())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(row(handOver))
                                .chain(session::flush)
                                .chain(() -> session.createNativeQuery(KEEP)
                                        .setParameter("id", handOver.id())
                                        .setParameter("person", handOver.personId())
                                        .setParameter("content", key.encrypt(file, field(handOver)))
                                        .executeUpdate()))
                        .replaceWithVoid());
    }

    @Override
    public Uni<List<HandOver>> of(UUID personId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(ALL, HandOverRow.class)
                        .setParameter("person", personId)
                        .getResultList())
                .map(rows -> rows.stream().map(HibernateHandOvers::read).toList());
    }

    @Override
    public Uni<byte[]> fileOf(HandOver handOver) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(READ, byte[].class)
                        .setParameter("id", handOver.id())
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(Problems::notFound)
                .chain(content -> keys.open(handOver.personId()).map(key -> decrypt(key, content, handOver)));
    }

    @Override
    public Uni<Void> end(HandOver handOver, UUID actId) {
        return Panache.getSession()
                .chain(session -> session.find(HandOverRow.class, handOver.id())
                        .invoke(row -> row.endedByAct = actId)
                        .chain(session::flush)
                        .chain(() -> session.createNativeQuery(REMOVE)
                                .setParameter("id", handOver.id())
                                .executeUpdate()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> forgetExpired(LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .setParameter("day", day)
                        .executeUpdate());
    }

    private static byte[] decrypt(DataKey key, byte[] content, HandOver handOver) {
        return key.decryptBytes(content, field(handOver));
    }

    private static String field(HandOver handOver) {
        return PACKAGE + "|" + handOver.id();
    }

    private static HandOverRow row(HandOver handOver) {
        HandOverRow row = new HandOverRow();
        row.id = handOver.id();
        row.personId = handOver.personId();
        row.destination = handOver.to();
        row.parts = handOver.parts().stream().map(Enum::name).sorted().toArray(String[]::new);
        row.expiresOn = handOver.expiresOn();
        row.madeByAct = handOver.made().actId();
        row.madeAt = handOver.made().at();
        return row;
    }

    private static HandOver read(HandOverRow row) {
        return new HandOver(
                row.id,
                row.personId,
                row.destination,
                Arrays.stream(row.parts).map(HandOverPart::valueOf).collect(Collectors.toSet()),
                row.expiresOn,
                new Made(row.madeByAct, row.madeAt),
                row.endedByAct);
    }
}
