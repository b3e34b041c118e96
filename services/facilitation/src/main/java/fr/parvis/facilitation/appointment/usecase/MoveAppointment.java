package fr.parvis.facilitation.appointment.usecase;

import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.Appointments;
import fr.parvis.facilitation.appointment.Slot;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moves an appointment to another time, and place when one is given; both read that it moved, and by whom. */
@ApplicationScoped
public final class MoveAppointment {

    private final CaseAccess access;
    private final Appointments appointments;
    private final KeepAppointment keep;

    MoveAppointment(CaseAccess access, Appointments appointments, KeepAppointment keep) {
        this.access = access;
        this.appointments = appointments;
        this.keep = keep;
    }

    /**
     * Where it goes.
     *
     * @param place absent: where it was
     * @param reason empty when nothing is said
     */
    public record Command(
            AppointmentId appointment, Slot slot, @Nullable String place, String reason) {}

    @WithTransaction
    public Uni<KeepAppointment.Kept> handle(Participant participant, Command command) {
        return access.open(participant, appointments.withId(command.appointment()))
                .chain(found -> {
                    keep.requireToCome(command.slot());
                    String place = Objects.requireNonNullElse(
                            command.place(), found.thing().meeting().place());
                    return keep.change(
                            participant, found.caze(), found.thing().moved(command.slot(), place), command.reason());
                });
    }
}
