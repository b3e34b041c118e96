package fr.parvis.facilitation.complement;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was proposed to her. */
public interface Complements {

    Uni<Optional<Complement>> withId(UUID id);

    /** In the order they were proposed. */
    Uni<List<Complement>> of(CaseId caseId);

    Uni<Complement> add(Complement complement);

    /** Fails when somebody else changed it since it was read. */
    Uni<Complement> save(Complement complement);
}
