package fr.parvis.facilitation.structure.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.structure.StructureLink;
import fr.parvis.facilitation.structure.StructureLinks;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows the structures around her. */
@ApplicationScoped
public final class ListStructures {

    private final CaseAccess access;
    private final StructureLinks links;

    ListStructures(CaseAccess access, StructureLinks links) {
        this.access = access;
        this.links = links;
    }

    @WithTransaction
    public Uni<List<StructureLink>> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.STRUCTURES).chain(() -> links.of(caseId));
    }
}
