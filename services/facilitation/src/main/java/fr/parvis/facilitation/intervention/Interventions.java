package fr.parvis.facilitation.intervention;

import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Interventions, notes kept under the person's key. */
public interface Interventions {

    Uni<Optional<Intervention>> withId(UUID id);

    /**
     * Newest first.
     *
     * @param after where the previous page ended; absent: from the newest
     */
    Uni<List<Intervention>> page(CaseId caseId, @Nullable Place after, int limit);

    Uni<Void> add(Intervention intervention);

    Uni<SupportHours> hours(CaseId caseId);

    /** How often only specialised actors were met in her case, and what was answered. */
    Uni<CommonLawCounts> commonLaw(CaseId caseId);

    /** As {@link #withId}, read anew and locked until the transaction ends. */
    Uni<Optional<Intervention>> lock(UUID id);

    /** Whether an intervention of this kind was recorded at that appointment; whoever else asks the same waits until the transaction ends. */
    Uni<Boolean> recordedAt(AppointmentId appointment, InterventionType type);

    /** Keeps what its author says now. */
    Uni<Void> correct(Intervention corrected);

    /**
     * Keeps which fact of hers it is for the figures.
     *
     * @param number 0 when she is not counted
     */
    Uni<Void> copied(UUID id, long number);

    /** As {@link #copied} kept it; empty for one that was recorded before that was kept. */
    Uni<Optional<Long>> copiedAs(UUID id);

    /** Keeps the answer about common law. */
    Uni<Intervention> answer(UUID id, CommonLawAnswer answer);

    /** A place in the list. */
    record Place(LocalDate on, UUID id) {}
}
