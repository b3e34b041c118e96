package fr.parvis.persons.support.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "support_proposal")
class ProposalRow {

    @Id
    UUID id = new UUID(0, 0);

    // Null before the first insert, which makes it 0.
    @Version
    @Nullable
    Integer version;

    @Column(name = "person_id", updatable = false)
    UUID personId = new UUID(0, 0);

    @Column(updatable = false)
    String origin = "";

    @Column(updatable = false)
    String[] criteria = {};

    @Column(name = "requested_on", updatable = false)
    LocalDate requestedOn = LocalDate.EPOCH;

    String state = "";

    @Column(name = "facilitator_subject")
    @Nullable
    String facilitatorSubject;

    @Column(name = "preferred_site")
    @Nullable
    String preferredSite;

    @Column(name = "signal_id", updatable = false)
    @Nullable
    UUID signalId;

    @Column(name = "act_id")
    @Nullable
    UUID actId;

    @Column(name = "proposed_by", updatable = false)
    String proposedBy = "";

    @Column(name = "proposed_at", updatable = false)
    Instant proposedAt = Instant.EPOCH;

    @Column(name = "decided_on")
    @Nullable
    LocalDate decidedOn;
}
