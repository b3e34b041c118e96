package fr.parvis.facilitation.lifeproject;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The versions of her life project; only ever added to. */
public interface LifeProjects {

    Uni<Optional<LifeProject>> withId(UUID id);

    /** The newest of that case. */
    Uni<Optional<LifeProject>> latest(CaseId caseId);

    /**
     * Newest first.
     *
     * @param before number of the last one already shown
     */
    Uni<List<LifeProject>> page(CaseId caseId, @Nullable Integer before, int limit);

    /**
     * The newest version of each open case of that facilitator that is to be looked at by that day, the earliest day first.
     *
     * @param after the place the previous page ended at
     */
    Uni<List<LifeProject>> due(String facilitator, LocalDate until, @Nullable DuePlace after, int limit);

    /** Fails when another version of the same number has just been fixed. */
    Uni<Void> add(LifeProject version);

    /** A place in the list of what is due. */
    record DuePlace(LocalDate nextCheckOn, CaseId caseId) {}
}
