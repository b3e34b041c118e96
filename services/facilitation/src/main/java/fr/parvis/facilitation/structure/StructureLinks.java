package fr.parvis.facilitation.structure;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Structures around her. */
public interface StructureLinks {

    Uni<Optional<StructureLink>> withId(UUID id);

    /** In the order they were written down. */
    Uni<List<StructureLink>> of(CaseId caseId);

    Uni<StructureLink> add(StructureLink link);

    /** Fails when somebody else changed it since it was read. */
    Uni<StructureLink> save(StructureLink link);
}
