package fr.parvis.facilitation.appointment;

import fr.parvis.facilitation.appointment.Appointment.Meeting;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.intervention.InterventionMode;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.person.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Appointments for tests. */
public final class AppointmentFixture {

    static final Slot TEN = new Slot(LocalDate.of(2027, 1, 4), LocalTime.of(10, 0), LocalTime.of(11, 0));

    private AppointmentFixture() {}

    public static Appointment in(AppointmentState state) {
        return new Appointment(
                new AppointmentId(new UUID(0, 1)),
                new CaseId(new UUID(0, 2)),
                new PersonReference(new UUID(0, 3)),
                TEN,
                new Meeting(InterventionMode.ANTENNA, false, "Ici", List.of("Zoé"), "Parler"),
                state,
                "karim",
                Role.FACILITATOR,
                0);
    }
}
