package fr.parvis.facilitation.appointment.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.Appointments;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows one appointment. */
@ApplicationScoped
public final class ShowAppointment {

    private final CaseAccess access;
    private final Appointments appointments;
    private final KeepAppointment keep;

    ShowAppointment(CaseAccess access, Appointments appointments, KeepAppointment keep) {
        this.access = access;
        this.appointments = appointments;
        this.keep = keep;
    }

    @WithTransaction
    public Uni<KeepAppointment.Kept> handle(Participant participant, AppointmentId id) {
        return access.reading(participant, appointments.withId(id), Part.APPOINTMENTS)
                .chain(found -> keep.warned(found.caze(), found.thing()));
    }
}
