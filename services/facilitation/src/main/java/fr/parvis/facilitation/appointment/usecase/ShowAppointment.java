package fr.parvis.facilitation.appointment.usecase;

import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows one appointment. */
@ApplicationScoped
public final class ShowAppointment {

    private final AppointmentAccess access;
    private final KeepAppointment keep;

    ShowAppointment(AppointmentAccess access, KeepAppointment keep) {
        this.access = access;
        this.keep = keep;
    }

    @WithTransaction
    public Uni<KeepAppointment.Kept> handle(Participant participant, AppointmentId id) {
        return access.reading(participant, id).chain(found -> keep.warned(found.caze(), found.appointment()));
    }
}
