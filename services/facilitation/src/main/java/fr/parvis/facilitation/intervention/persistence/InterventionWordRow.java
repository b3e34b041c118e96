package fr.parvis.facilitation.intervention.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.intervention.InterventionWord;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "intervention_word")
class InterventionWordRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(insertable = false, updatable = false)
    long number;

    @Column(name = "intervention_id", updatable = false)
    UUID interventionId = new UUID(0, 0);

    @Column(name = "on_version", updatable = false)
    int onVersion;

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    InterventionWord.Word word = InterventionWord.Word.AGREES;

    @Column(name = "words_sealed", updatable = false)
    byte[] wordsSealed = {};

    @Column(updatable = false)
    UUID act = new UUID(0, 0);

    @Column(name = "entered_by", updatable = false)
    String enteredBy = "";

    @Column(name = "said_at", updatable = false)
    Instant saidAt = Instant.EPOCH;

    InterventionWordRow() {}

    InterventionWordRow(InterventionWord said, DataKey key) {
        id = said.id();
        interventionId = said.intervention();
        onVersion = said.onVersion();
        caseId = said.caseId().value();
        person = said.person().value();
        word = said.word();
        wordsSealed = key.encrypt(said.words(), field());
        act = said.act();
        enteredBy = said.enteredBy();
        saidAt = said.saidAt();
    }

    InterventionWord word(DataKey key) {
        return new InterventionWord(
                id,
                interventionId,
                onVersion,
                new CaseId(caseId),
                new PersonReference(person),
                word,
                key.decrypt(wordsSealed, field()),
                act,
                enteredBy,
                saidAt);
    }

    private String field() {
        return "intervention_word.words." + id;
    }
}
