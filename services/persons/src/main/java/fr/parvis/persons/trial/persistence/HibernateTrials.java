package fr.parvis.persons.trial.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.trial.Trial;
import fr.parvis.persons.trial.Trial.Conclusion;
import fr.parvis.persons.trial.Trial.Recorded;
import fr.parvis.persons.trial.Trial.Words;
import fr.parvis.persons.trial.Trials;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
final class HibernateTrials implements Trials {

    private static final String WORDS = "trial-words";
    private static final String CONCLUSION = "trial-conclusion";

    private final FileKeys keys;
    private final JsonBytes json;

    HibernateTrials(FileKeys keys, JsonBytes json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public Uni<Void> add(Trial trial) {
        return keys.open(trial.personId())
                .map(key -> row(trial, key))
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    @Override
    public Uni<List<Trial>> of(UUID personId) {
        return rows("from TrialRow where personId = :person order by beganOn, id", TrialRow.class, personId)
                .chain(trials -> rows(
                                "from ConclusionRow where personId = :person order by concludedAt, actId",
                                ConclusionRow.class,
                                personId)
                        .chain(conclusions -> keys.open(personId)
                                .map(key -> trials.stream()
                                        .map(row -> read(row, conclusions, key))
                                        .toList())));
    }

    @Override
    public Uni<Void> conclude(Trial trial, Conclusion conclusion) {
        return keys.open(trial.personId())
                .map(key -> {
                    ConclusionRow row = new ConclusionRow();
                    row.actId = conclusion.actId();
                    row.trialId = trial.id();
                    row.personId = trial.personId();
                    row.words = key.encrypt(conclusion.words(), CONCLUSION);
                    row.concludedAt = conclusion.at();
                    return row;
                })
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    private static <R> Uni<List<R>> rows(String query, Class<R> type, UUID personId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(query, type)
                        .setParameter("person", personId)
                        .getResultList());
    }

    private TrialRow row(Trial trial, DataKey key) {
        TrialRow row = new TrialRow();
        row.id = trial.id();
        row.personId = trial.personId();
        row.words = key.encrypt(json.write(trial.words()), WORDS);
        row.beganOn = trial.from();
        row.endedOn = trial.until();
        row.recordedBy = trial.recorded().by();
        row.recordedAt = trial.recorded().at();
        return row;
    }

    private Trial read(TrialRow row, List<ConclusionRow> conclusions, DataKey key) {
        return new Trial(
                row.id,
                row.personId,
                json.read(key.decryptBytes(row.words, WORDS), Words.class),
                row.beganOn,
                row.endedOn,
                new Recorded(row.recordedBy, row.recordedAt),
                conclusions.stream()
                        .filter(conclusion -> conclusion.trialId.equals(row.id))
                        .map(conclusion -> new Conclusion(
                                conclusion.actId, key.decrypt(conclusion.words, CONCLUSION), conclusion.concludedAt))
                        .toList());
    }
}
