package fr.parvis.facilitation.appointment.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.appointment.Appointment;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.Appointments;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Says that something was done at an appointment of this case, inside the caller's transaction. */
@ApplicationScoped
public final class HoldAppointment {

    private final Appointments appointments;
    private final KeepAppointment keep;

    HoldAppointment(Appointments appointments, KeepAppointment keep) {
        this.appointments = appointments;
        this.keep = keep;
    }

    /**
     * The appointment.
     *
     * @throws fr.parvis.commons.web.problem.ProblemException 422 when it is not of this case or has not begun, 409 when it was cancelled
     */
    public Uni<Appointment> handle(Participant participant, Case caze, AppointmentId id) {
        return appointments
                .withId(id)
                .map(found -> found.filter(one -> one.caseId().equals(caze.id()))
                        .orElseThrow(() -> Problems.refused(
                                FacilitationProblem.APPOINTMENT_UNKNOWN, "appointmentId", "of-this-case")))
                .invoke(keep::requireBegun)
                .chain(one -> keep.change(participant, caze, one.held(), ""))
                .map(KeepAppointment.Kept::appointment);
    }
}
