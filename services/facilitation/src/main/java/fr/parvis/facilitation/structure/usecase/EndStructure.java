package fr.parvis.facilitation.structure.usecase;

import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.PastDay;
import fr.parvis.facilitation.structure.StructureLink;
import fr.parvis.facilitation.structure.StructureLinks;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Writes down that a structure is over. */
@ApplicationScoped
public final class EndStructure {

    private final CaseAccess access;
    private final StructureLinks links;
    private final Clock clock;

    EndStructure(CaseAccess access, StructureLinks links, Clock clock) {
        this.access = access;
        this.links = links;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<StructureLink> handle(Participant participant, UUID id, LocalDate day) {
        PastDay.require(day, clock, "endedOn");
        return access.open(participant, links.withId(id))
                .chain(found -> links.save(found.thing().ended(day)));
    }
}
