package fr.parvis.persons.disagreement.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.disagreement.Disagreement;
import fr.parvis.persons.disagreement.Disagreement.Words;
import fr.parvis.persons.disagreement.Disagreements;
import fr.parvis.persons.filekey.FileKeys;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
final class HibernateDisagreements implements Disagreements {

    private static final String WORDS = "disagreement-words";

    private final FileKeys keys;
    private final JsonBytes json;

    HibernateDisagreements(FileKeys keys, JsonBytes json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public Uni<Void> add(Disagreement disagreement) {
        return keys.open(disagreement.personId())
                .map(key -> row(disagreement, key))
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    @Override
    public Uni<List<Disagreement>> of(UUID personId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DisagreementRow where personId = :person order by recordedAt, id",
                                DisagreementRow.class)
                        .setParameter("person", personId)
                        .getResultList())
                .chain(rows -> keys.open(personId)
                        .map(key -> rows.stream().map(row -> read(row, key)).toList()));
    }

    private DisagreementRow row(Disagreement disagreement, DataKey key) {
        DisagreementRow row = new DisagreementRow();
        row.id = disagreement.id();
        row.personId = disagreement.personId();
        row.representativeId = disagreement.representativeId();
        row.matter = disagreement.matter().name();
        row.words = key.encrypt(json.write(disagreement.words()), WORDS);
        row.recordedBy = disagreement.recordedBy();
        row.recordedAt = disagreement.recordedAt();
        return row;
    }

    private Disagreement read(DisagreementRow row, DataKey key) {
        return new Disagreement(
                row.id,
                row.personId,
                row.representativeId,
                Matter.valueOf(row.matter),
                json.read(key.decryptBytes(row.words, WORDS), Words.class),
                row.recordedBy,
                row.recordedAt);
    }
}
