package fr.parvis.facilitation.lifeproject;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
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

    /** Fails when another version of the same number has just been fixed. */
    Uni<Void> add(LifeProject version);
}
