package fr.parvis.facilitation.agenda.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.agenda.ExcludedTopic;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "excluded_topic")
class ExcludedTopicRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    LifeDomain domain;

    @Column(name = "words_sealed", updatable = false)
    byte[] wordsSealed = {};

    @Column(updatable = false)
    UUID act = new UUID(0, 0);

    @Column(name = "entered_by", updatable = false)
    String enteredBy = "";

    @Column(name = "excluded_at", updatable = false)
    Instant excludedAt = Instant.EPOCH;

    ExcludedTopicRow() {}

    ExcludedTopicRow(ExcludedTopic topic, DataKey key) {
        id = topic.id();
        caseId = topic.caseId().value();
        person = topic.person().value();
        domain = topic.domain();
        wordsSealed = key.encrypt(topic.words(), field());
        act = topic.act();
        enteredBy = topic.enteredBy();
        excludedAt = topic.excludedAt();
    }

    ExcludedTopic topic(DataKey key) {
        return new ExcludedTopic(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                domain,
                key.decrypt(wordsSealed, field()),
                act,
                enteredBy,
                excludedAt);
    }

    private String field() {
        return "topic.words." + id;
    }
}
