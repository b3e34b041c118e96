package fr.parvis.facilitation.appointment.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.appointment.Appointment;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.Appointments;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The door to one appointment: that of its case. Inside the caller's transaction. */
@ApplicationScoped
final class AppointmentAccess {

    private final Appointments appointments;
    private final CaseAccess cases;

    AppointmentAccess(Appointments appointments, CaseAccess cases) {
        this.appointments = appointments;
        this.cases = cases;
    }

    /** An appointment and the case it belongs to. */
    record Found(Appointment appointment, Case caze) {}

    Uni<Found> open(Participant participant, AppointmentId id) {
        return find(id).chain(appointment ->
                cases.open(participant, appointment.caseId()).map(caze -> new Found(appointment, caze)));
    }

    /** As {@link #open}, also in a closed case: what stands in her calendar she can always take out. */
    Uni<Found> visible(Participant participant, AppointmentId id) {
        return find(id).chain(appointment ->
                cases.visible(participant, appointment.caseId()).map(caze -> new Found(appointment, caze)));
    }

    Uni<Found> reading(Participant participant, AppointmentId id) {
        return find(id).chain(appointment -> cases.reading(participant, appointment.caseId(), Part.APPOINTMENTS)
                .map(caze -> new Found(appointment, caze)));
    }

    private Uni<Appointment> find(AppointmentId id) {
        return appointments.withId(id).map(found -> found.orElseThrow(Problems::notFound));
    }
}
