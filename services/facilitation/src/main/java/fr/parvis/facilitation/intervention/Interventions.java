package fr.parvis.facilitation.intervention;

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

    /** Keeps the answer about common law; nothing else of an intervention ever changes. */
    Uni<Intervention> answer(UUID id, CommonLawAnswer answer);

    /** A place in the list. */
    record Place(LocalDate on, UUID id) {}
}
