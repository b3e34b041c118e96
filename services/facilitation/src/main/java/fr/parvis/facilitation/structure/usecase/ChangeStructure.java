package fr.parvis.facilitation.structure.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.structure.StructureLink;
import fr.parvis.facilitation.structure.StructureLink.Agreement;
import fr.parvis.facilitation.structure.StructureLinks;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Writes down what a structure agreed to, or that it is over. */
@ApplicationScoped
public final class ChangeStructure {

    private final CaseAccess access;
    private final StructureLinks links;
    private final Clock clock;

    ChangeStructure(CaseAccess access, StructureLinks links, Clock clock) {
        this.access = access;
        this.links = links;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<StructureLink> agree(Participant participant, UUID id, Agreement agreement) {
        Days.require(agreement.signedOn(), LocalDate.now(clock), "signedDate");
        return change(participant, id, link -> link.agreed(agreement));
    }

    @WithTransaction
    public Uni<StructureLink> end(Participant participant, UUID id, LocalDate day) {
        Days.require(day, LocalDate.now(clock), "endedDate");
        return change(participant, id, link -> link.ended(day));
    }

    private Uni<StructureLink> change(Participant participant, UUID id, UnaryOperator<StructureLink> change) {
        return links.withId(id)
                .map(found -> found.orElseThrow(Problems::notFound))
                .call(link -> access.open(participant, link.caseId()))
                .chain(link -> links.save(change.apply(link)));
    }
}
