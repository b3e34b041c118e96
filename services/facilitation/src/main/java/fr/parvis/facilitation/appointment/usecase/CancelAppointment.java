package fr.parvis.facilitation.appointment.usecase;

import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.Appointments;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Cancels an appointment; no reason is asked, and she may always, also after she stopped. */
@ApplicationScoped
public final class CancelAppointment {

    private final CaseAccess access;
    private final Appointments appointments;
    private final KeepAppointment keep;

    CancelAppointment(CaseAccess access, Appointments appointments, KeepAppointment keep) {
        this.access = access;
        this.appointments = appointments;
        this.keep = keep;
    }

    @WithTransaction
    public Uni<KeepAppointment.Kept> handle(Participant participant, AppointmentId appointment, String reason) {
        return access.visible(participant, appointments.withId(appointment))
                .chain(found ->
                        keep.change(participant, found.caze(), found.thing().cancelled(), reason));
    }
}
