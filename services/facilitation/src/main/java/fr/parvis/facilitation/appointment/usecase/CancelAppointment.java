package fr.parvis.facilitation.appointment.usecase;

import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Cancels an appointment; no reason is asked, and she may always, also after she stopped. */
@ApplicationScoped
public final class CancelAppointment {

    private final AppointmentAccess access;
    private final KeepAppointment keep;

    CancelAppointment(AppointmentAccess access, KeepAppointment keep) {
        this.access = access;
        this.keep = keep;
    }

    @WithTransaction
    public Uni<KeepAppointment.Kept> handle(Participant participant, AppointmentId appointment, String reason) {
        return access.visible(participant, appointment)
                .chain(found -> keep.change(
                        participant, found.caze(), found.appointment().cancelled(), reason));
    }
}
