package fr.parvis.facilitation.agenda;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What she excludes, kept under her key. */
public interface ExcludedTopics {

    Uni<Optional<ExcludedTopic>> withId(UUID id);

    /** In the order in which she excluded them. */
    Uni<List<ExcludedTopic>> of(CaseId caseId);

    Uni<ExcludedTopic> add(ExcludedTopic topic);

    /** Nothing of it stays here; her acts do, in the register. */
    Uni<Void> delete(ExcludedTopic topic);
}
