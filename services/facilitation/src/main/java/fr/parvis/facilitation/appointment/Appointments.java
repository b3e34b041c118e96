package fr.parvis.facilitation.appointment;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.intervention.InterventionMode;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appointments, what is hers in them kept under the person's key. */
public interface Appointments {

    Uni<Optional<Appointment>> withId(AppointmentId id);

    /**
     * Latest day first.
     *
     * @param after where the previous page ended; absent: from the latest
     */
    Uni<List<Appointment>> page(CaseId caseId, @Nullable Place after, int limit);

    /** Those of all cases that are this facilitator's now and not closed, earliest first, cancelled ones included. */
    Uni<List<Appointment>> planning(String facilitator, LocalDate from, LocalDate until);

    /** When this facilitator is taken between two days, both included, without saying by whom; needs nobody's key. */
    Uni<List<Busy>> busy(String facilitator, LocalDate from, LocalDate until);

    Uni<Void> add(Appointment appointment);

    /** Fails when somebody else changed it since it was read. */
    Uni<Appointment> save(Appointment appointment);

    /** A place in the list of a case. */
    record Place(LocalDate on, LocalTime from, UUID id) {}

    /** A time that is taken. */
    record Busy(AppointmentId id, Slot slot, InterventionMode mode) {}
}
