package fr.parvis.facilitation.act.persistence;

import fr.parvis.facilitation.act.ActMade;
import fr.parvis.facilitation.act.Matter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "act_made")
class ActRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Matter matter = Matter.EXPRESSION;

    @Column(updatable = false)
    String object = "";

    @Column(name = "entered_by", updatable = false)
    String enteredBy = "";

    @Column(name = "performed_at", updatable = false)
    Instant performedAt = Instant.EPOCH;

    @Column(name = "made_at", updatable = false)
    Instant madeAt = Instant.EPOCH;

    ActRow() {}

    ActRow(ActMade act) {
        id = act.id();
        caseId = act.caseId().value();
        matter = act.matter();
        object = act.object();
        enteredBy = act.enteredBy();
        performedAt = act.performedAt();
        madeAt = act.at();
    }
}
