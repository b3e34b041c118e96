package fr.parvis.persons.trial.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "trial_conclusion")
class ConclusionRow {

    @Id
    @Column(name = "act_id")
    UUID actId = new UUID(0, 0);

    @Column(name = "trial_id")
    UUID trialId = new UUID(0, 0);

    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    byte[] words = {};

    @Column(name = "concluded_at")
    Instant concludedAt = Instant.EPOCH;
}
