package fr.parvis.cooperation.relay.persistence;

import fr.parvis.cooperation.agreement.AgreementContact;
import fr.parvis.cooperation.relay.Handover;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code agreement_handover}. */
@Entity
@Table(name = "agreement_handover")
class HandoverRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "contact_id")
    UUID contact = new UUID(0, 0);

    @Column(name = "agreement_id")
    UUID agreement = new UUID(0, 0);

    String party = "";

    @Column(name = "opened_on")
    LocalDate openedOn = LocalDate.EPOCH;

    @Column(name = "due_on")
    LocalDate dueOn = LocalDate.EPOCH;

    @Column(name = "successor_id")
    @Nullable
    UUID successor;

    @Column(name = "passed_on")
    @Nullable
    String passedOn;

    @Column(name = "done_on")
    @Nullable
    LocalDate doneOn;

    @Column(name = "done_by")
    @Nullable
    String doneBy;

    static HandoverRow of(Handover handover) {
        HandoverRow row = new HandoverRow();
        row.id = handover.id();
        row.contact = handover.contact().id();
        row.agreement = handover.contact().agreement();
        row.party = handover.contact().party();
        row.openedOn = handover.openedOn();
        row.dueOn = handover.dueOn();
        return row;
    }

    Handover toHandover(AgreementContact left) {
        UUID to = successor;
        String what = passedOn;
        LocalDate on = doneOn;
        String by = doneBy;
        Handover.Done done =
                to == null || what == null || on == null || by == null ? null : new Handover.Done(to, what, on, by);
        return new Handover(id, left, openedOn, dueOn, done);
    }
}
