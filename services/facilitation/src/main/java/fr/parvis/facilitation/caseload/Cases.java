package fr.parvis.facilitation.caseload;

import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All cases of the antenna. */
public interface Cases {

    Uni<Optional<Case>> withId(CaseId id);

    Uni<Optional<Case>> withProposal(UUID proposal);

    /** Newest request first. */
    Uni<List<Case>> of(PersonReference person);

    Uni<Void> add(Case caze);

    /** Fails when somebody else changed the case since it was read. */
    Uni<Case> save(Case caze);

    /**
     * The queue in its order.
     *
     * @param after the place the previous page ended at; absent: from the start
     */
    Uni<List<Case>> queue(QueueScope scope, @Nullable QueueOrder after, int limit);

    Uni<List<CaseloadCount>> counts();
}
