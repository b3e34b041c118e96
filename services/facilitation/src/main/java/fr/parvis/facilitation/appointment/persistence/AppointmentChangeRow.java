package fr.parvis.facilitation.appointment.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.appointment.Appointment;
import fr.parvis.facilitation.appointment.AppointmentChange;
import fr.parvis.facilitation.appointment.AppointmentChanges;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.AppointmentState;
import fr.parvis.facilitation.person.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "appointment_change")
class AppointmentChangeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long number;

    @Column(name = "appointment_id", updatable = false)
    UUID appointmentId = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    AppointmentState kind = AppointmentState.PLANNED;

    @Embedded
    SlotColumns slot = new SlotColumns();

    @Column(name = "reason_sealed", updatable = false)
    byte[] reasonSealed = {};

    @Column(name = "made_by", updatable = false)
    String madeBy = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "made_by_role", updatable = false)
    Role madeByRole = Role.FACILITATOR;

    @Column(name = "made_at", updatable = false)
    Instant madeAt = Instant.EPOCH;

    AppointmentChangeRow() {}

    AppointmentChangeRow(Appointment after, AppointmentChange change, DataKey key) {
        appointmentId = after.id().value();
        caseId = after.caseId().value();
        person = after.person().value();
        kind = change.kind();
        slot = new SlotColumns(change.slot());
        reasonSealed = key.encrypt(change.reason(), field());
        madeBy = change.by();
        madeByRole = change.byRole();
        madeAt = change.at();
    }

    AppointmentChanges.Numbered numbered(DataKey key) {
        AppointmentChange change = new AppointmentChange(
                new AppointmentId(appointmentId),
                kind,
                slot.slot(),
                key.decrypt(reasonSealed, field()),
                madeBy,
                madeByRole,
                madeAt);
        return new AppointmentChanges.Numbered(Objects.requireNonNull(number), change);
    }

    private String field() {
        return "appointment.reason." + appointmentId + "." + kind + "." + slot.onDay + "T" + slot.fromTime;
    }
}
