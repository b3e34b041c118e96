package fr.parvis.facilitation.appointment.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.appointment.Appointment;
import fr.parvis.facilitation.appointment.Appointment.Meeting;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.AppointmentState;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.intervention.InterventionMode;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.person.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "appointment")
class AppointmentRow {

    /** No name of somebody present has one (see the request). */
    private static final String BETWEEN = "\n";

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Embedded
    SlotColumns slot = new SlotColumns();

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    InterventionMode mode = InterventionMode.OTHER;

    @Column(name = "specialised_place", updatable = false)
    boolean specialisedPlace;

    @Column(name = "place_sealed")
    byte[] placeSealed = {};

    @Column(name = "present_sealed", updatable = false)
    byte[] presentSealed = {};

    @Column(name = "subject_sealed", updatable = false)
    byte[] subjectSealed = {};

    @Enumerated(EnumType.STRING)
    AppointmentState state = AppointmentState.PLANNED;

    @Column(name = "planned_by", updatable = false)
    String plannedBy = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "planned_by_role", updatable = false)
    Role plannedByRole = Role.FACILITATOR;

    @Version
    long version;

    AppointmentRow() {}

    AppointmentRow(Appointment planned, DataKey key) {
        id = planned.id().value();
        caseId = planned.caseId().value();
        person = planned.person().value();
        Meeting meeting = planned.meeting();
        mode = meeting.mode();
        specialisedPlace = meeting.specialisedPlace();
        presentSealed = key.encrypt(String.join(BETWEEN, meeting.present()), field("present"));
        subjectSealed = key.encrypt(meeting.subject(), field("subject"));
        plannedBy = planned.plannedBy();
        plannedByRole = planned.plannedByRole();
        change(planned, key);
    }

    final void change(Appointment after, DataKey key) {
        slot = new SlotColumns(after.slot());
        placeSealed = key.encrypt(after.meeting().place(), field("place"));
        state = after.state();
    }

    Appointment appointment(DataKey key) {
        return new Appointment(
                new AppointmentId(id),
                new CaseId(caseId),
                new PersonReference(person),
                slot.slot(),
                new Meeting(
                        mode,
                        specialisedPlace,
                        key.decrypt(placeSealed, field("place")),
                        present(key),
                        key.decrypt(subjectSealed, field("subject"))),
                state,
                plannedBy,
                plannedByRole,
                version);
    }

    private List<String> present(DataKey key) {
        String names = key.decrypt(presentSealed, field("present"));
        return names.isEmpty() ? List.of() : List.of(names.split(BETWEEN, -1));
    }

    private String field(String name) {
        return "appointment." + name + "." + id;
    }
}
