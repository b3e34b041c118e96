package fr.parvis.persons.voice.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "voice_answer")
class VoiceAnswerRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "voice_id")
    UUID voiceId = new UUID(0, 0);

    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    byte[] words = {};

    @Column(name = "answered_as")
    String answeredAs = "";

    @Column(name = "answered_by")
    String answeredBy = "";

    @Column(name = "answered_at")
    Instant answeredAt = Instant.EPOCH;
}
