package fr.parvis.persons.voice.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "voice")
class VoiceRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    String kind = "";

    byte[] words = {};

    String addressee = "";

    @Column(name = "wished_answer")
    String wishedAnswer = "";

    @Column(name = "said_by_act")
    UUID saidByAct = new UUID(0, 0);

    @Column(name = "received_at")
    Instant receivedAt = Instant.EPOCH;

    @Column(name = "facilitator_subject")
    @Nullable
    String facilitatorSubject;

    @Column(name = "taken_back_by_act")
    @Nullable
    UUID takenBackByAct;
}
