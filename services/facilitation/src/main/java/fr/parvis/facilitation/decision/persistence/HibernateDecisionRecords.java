package fr.parvis.facilitation.decision.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.decision.DecisionRecord;
import fr.parvis.facilitation.decision.DecisionRecords;
import fr.parvis.facilitation.decision.DecisionSignature;
import fr.parvis.facilitation.decision.WholeRecord;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateDecisionRecords implements DecisionRecords {

    private final PersonKeys keys;
    private final JsonBytes json;

    HibernateDecisionRecords(PersonKeys keys, JsonBytes json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public Uni<Optional<DecisionRecord>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(DecisionRecordRow.class, id))
                .chain(this::opened);
    }

    @Override
    public Uni<Optional<DecisionRecord>> lock(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(DecisionRecordRow.class, id)
                        .onItem()
                        .ifNotNull()
                        .call(row -> session.refresh(row, LockModeType.PESSIMISTIC_WRITE)))
                .chain(this::opened);
    }

    @Override
    public Uni<List<UUID>> inWork(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select id from DecisionRecordRow where caseId = :caseId and state <> VALID order by id",
                                UUID.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList());
    }

    @Override
    public Uni<List<DecisionRecord>> of(UUID commission) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DecisionRecordRow where commissionId = :commission order by number desc",
                                DecisionRecordRow.class)
                        .setParameter("commission", commission)
                        .getResultList())
                .chain(rows -> keys.allOpened(rows, row -> row.person, (row, key) -> row.record(key, json)));
    }

    @Override
    public Uni<Optional<DecisionRecord>> lastValid(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DecisionRecordRow where caseId = :caseId and state = VALID order by validAt desc, id desc",
                                DecisionRecordRow.class)
                        .setParameter("caseId", caseId.value())
                        .setMaxResults(1)
                        .getSingleResultOrNull())
                .chain(this::opened);
    }

    @Override
    public Uni<List<DecisionSignature>> signatures(DecisionRecord record) {
        return signatureRows(record.id())
                .chain(rows -> keys.allOpened(rows, row -> row.person, (row, key) -> row.signature(key, json)));
    }

    private static Uni<List<DecisionSignatureRow>> signatureRows(UUID record) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DecisionSignatureRow where recordId = :record order by recorded",
                                DecisionSignatureRow.class)
                        .setParameter("record", record)
                        .getResultList());
    }

    @Override
    public Uni<DecisionRecord> add(DecisionRecord record) {
        return Panache.getSession()
                .chain(session -> session.persist(new DecisionRecordRow(record)).chain(session::flush))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict())
                .replaceWith(record);
    }

    /** Signatures first: the database lets no text change over one that stands, and takes none once the record is valid. */
    @Override
    public Uni<WholeRecord> save(WholeRecord whole) {
        DecisionRecord record = whole.record();
        return keys.of(record.person())
                .chain(key -> saveSignatures(whole, key).chain(() -> saveRecord(record, key)))
                .map(whole::with);
    }

    private Uni<Void> saveSignatures(WholeRecord whole, DataKey key) {
        return Multi.createFrom()
                .iterable(whole.signatures())
                .onItem()
                .transformToUniAndConcatenate(one -> saveSignature(one, whole.record(), key))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Flushed one by one, so that what a signatory said before ends before the new word stands. */
    private Uni<Void> saveSignature(DecisionSignature signature, DecisionRecord record, DataKey key) {
        return Panache.getSession()
                .chain(session -> session.find(DecisionSignatureRow.class, signature.id())
                        .chain(row -> keep(
                                session, row, signature, () -> new DecisionSignatureRow(signature, record, key, json)))
                        .chain(session::flush));
    }

    private static Uni<Void> keep(
            Mutiny.Session session,
            @Nullable DecisionSignatureRow row,
            DecisionSignature signature,
            Supplier<DecisionSignatureRow> made) {
        if (row == null) {
            return session.persist(made.get());
        }
        row.end(signature);
        return Uni.createFrom().voidItem();
    }

    private Uni<DecisionRecord> saveRecord(DecisionRecord record, DataKey key) {
        return Panache.getSession()
                .chain(session -> session.find(DecisionRecordRow.class, record.id())
                        .invoke(row -> change(row, record, key))
                        .call(session::flush))
                .map(row -> row.record(key, json));
    }

    private void change(DecisionRecordRow row, DecisionRecord record, DataKey key) {
        if (row.version != record.version()) {
            throw Problems.versionConflict();
        }
        row.change(record, key, json);
    }

    private Uni<Optional<DecisionRecord>> opened(@Nullable DecisionRecordRow row) {
        return keys.opened(row, one -> one.person, (one, key) -> one.record(key, json));
    }
}
