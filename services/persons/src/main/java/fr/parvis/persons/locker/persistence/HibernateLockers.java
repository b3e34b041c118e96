package fr.parvis.persons.locker.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.file.PartCipher;
import fr.parvis.commons.web.file.PartTable;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.locker.Locker;
import fr.parvis.persons.locker.LockerDocument;
import fr.parvis.persons.locker.LockerDocument.Added;
import fr.parvis.persons.locker.LockerDocument.Card;
import fr.parvis.persons.locker.Lockers;
import fr.parvis.persons.locker.Share;
import fr.parvis.persons.locker.Transmission;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateLockers implements Lockers {

    private static final String CARD = "locker-card";
    private static final String PART = "locker-part|";
    private static final String WHY = "locker-share.why.";
    private static final String DOCUMENTS = "from LockerDocumentRow where personId = :person order by addedAt, id";
    private static final String SHARES = "from LockerShareRow where personId = :person order by givenAt, id";
    // Shares and parts go with it by their keys.
    private static final String REMOVE = "delete from LockerDocumentRow where id = :id";
    private static final String UNFINISHED = "delete from LockerDocumentRow where not complete and addedAt < :before";

    private final FileKeys keys;
    private final JsonBytes json;
    private final PartTable parts = new PartTable("locker_part", "document_id");

    HibernateLockers(FileKeys keys, JsonBytes json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public Uni<Locker> of(UUID personId) {
        return Panache.getSession()
                .chain(session -> session.find(LockerRow.class, personId))
                .map(row -> row == null
                        ? Locker.neverOpened(personId)
                        : new Locker(row.personId, row.open, row.closedByAct));
    }

    @Override
    public Uni<Void> open(UUID personId, UUID actId) {
        return Panache.getSession()
                .chain(session -> session.find(LockerRow.class, personId).chain(known -> {
                    LockerRow row = known == null ? new LockerRow() : known;
                    row.personId = personId;
                    row.open = true;
                    row.openedByAct = actId;
                    return known == null
                            ? session.persist(row)
                            : Uni.createFrom().voidItem();
                }));
    }

    @Override
    public Uni<Void> close(UUID personId, UUID actId) {
        return Panache.getSession()
                .chain(session -> session.find(LockerRow.class, personId))
                .invoke(row -> {
                    row.open = false;
                    row.closedByAct = actId;
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<List<LockerDocument>> documents(UUID personId) {
        return rows(DOCUMENTS, LockerDocumentRow.class, personId)
                .chain(rows -> keys.open(personId)
                        .map(key -> rows.stream().map(row -> read(row, key)).toList()));
    }

    @Override
    public Uni<Void> add(LockerDocument document) {
        return keys.open(document.personId())
                .map(key -> row(document, key))
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    @Override
    public Uni<Void> keepPart(LockerDocument document, int number, byte[] part) {
        return cipher(document).chain(cipher -> parts.keep(document.id(), number, cipher.encrypt(number, part)));
    }

    @Override
    public Uni<byte[]> part(LockerDocument document, int number) {
        return parts.read(document.id(), number)
                .chain(content -> cipher(document).map(cipher -> cipher.decrypt(number, content)));
    }

    @Override
    public Uni<Integer> countParts(UUID documentId) {
        return parts.count(documentId);
    }

    @Override
    public Uni<Void> complete(UUID documentId) {
        return Panache.getSession()
                .chain(session -> session.find(LockerDocumentRow.class, documentId))
                .invoke(row -> row.complete = true)
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> remove(UUID documentId) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(REMOVE)
                        .setParameter("id", documentId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> removeUnfinished(Instant addedBefore) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(UNFINISHED)
                        .setParameter("before", addedBefore)
                        .executeUpdate());
    }

    @Override
    public Uni<List<Share>> shares(UUID personId) {
        return rows(SHARES, LockerShareRow.class, personId)
                .chain(rows -> keys.open(personId)
                        .map(key -> rows.stream().map(row -> read(row, key)).toList()));
    }

    @Override
    public Uni<Void> add(Share share) {
        return keys.open(share.personId())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(ShareRows.write(share, sealed(share, key)))));
    }

    /** Row by row, not by one statement: the act stands in the session, and is in the table only with its flush. */
    @Override
    public Uni<Void> end(List<UUID> shares, UUID actId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from LockerShareRow where id in :shares", LockerShareRow.class)
                        .setParameter("shares", shares)
                        .getResultList())
                .invoke(rows -> rows.forEach(row -> row.endedByAct = actId))
                .replaceWithVoid();
    }

    private byte @Nullable [] sealed(Share share, DataKey key) {
        return share.why() == null ? null : key.encrypt(json.write(share.why()), WHY + share.id());
    }

    private Share read(LockerShareRow row, DataKey key) {
        return ShareRows.read(
                row, row.why == null ? null : json.read(key.decryptBytes(row.why, WHY + row.id), Transmission.class));
    }

    private Uni<PartCipher> cipher(LockerDocument document) {
        return keys.open(document.personId()).map(key -> new PartCipher(key, PART + document.id(), document.parts()));
    }

    private static <R> Uni<List<R>> rows(String query, Class<R> type, UUID personId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(query, type)
                        .setParameter("person", personId)
                        .getResultList());
    }

    private LockerDocumentRow row(LockerDocument document, DataKey key) {
        LockerDocumentRow row = new LockerDocumentRow();
        row.id = document.id();
        row.personId = document.personId();
        row.card = key.encrypt(json.write(document.card()), CARD);
        row.sizeBytes = document.sizeBytes();
        row.complete = document.complete();
        row.addedBy = document.added().by();
        row.addedAt = document.added().at();
        return row;
    }

    private LockerDocument read(LockerDocumentRow row, DataKey key) {
        return new LockerDocument(
                row.id,
                row.personId,
                json.read(key.decryptBytes(row.card, CARD), Card.class),
                row.sizeBytes,
                new Added(row.addedBy, row.addedAt),
                row.complete);
    }
}
