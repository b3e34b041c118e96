package fr.parvis.facilitation.interview.persistence;

import fr.parvis.facilitation.interview.PreparatorySession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "preparatory_session")
class SessionRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(name = "held_on", updatable = false)
    LocalDate heldOn = LocalDate.EPOCH;

    @Column(name = "entered_by", updatable = false)
    String enteredBy = "";

    SessionRow() {}

    SessionRow(PreparatorySession session) {
        id = session.id();
        caseId = session.caseId().value();
        person = session.person().value();
        heldOn = session.heldOn();
        enteredBy = session.enteredBy();
    }
}
