package fr.parvis.facilitation.structure.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.PastDay;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import fr.parvis.facilitation.structure.Bond;
import fr.parvis.facilitation.structure.StructureLink;
import fr.parvis.facilitation.structure.StructureLink.Agreement;
import fr.parvis.facilitation.structure.StructureLinks;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Writes a structure down, with or without its agreement. */
@ApplicationScoped
public final class RecordStructure {

    private final CaseAccess access;
    private final Room room;
    private final StructureLinks links;
    private final CurrentOperation operation;
    private final Clock clock;

    RecordStructure(CaseAccess access, Room room, StructureLinks links, CurrentOperation operation, Clock clock) {
        this.access = access;
        this.room = room;
        this.links = links;
        this.operation = operation;
        this.clock = clock;
    }

    /** Which structure. */
    public record Command(
            CaseId caseId, Bond bond, String name, @Nullable Agreement agreement) {}

    @WithTransaction
    public Uni<StructureLink> handle(Participant participant, Command command) {
        if (command.agreement() != null) {
            PastDay.require(command.agreement().signedOn(), clock, "agreement.signedOn");
        }
        return access.open(participant, command.caseId())
                .call(() -> room.require(ShortList.STRUCTURES, command.caseId().value()))
                .map(caze -> new StructureLink(
                        operation.id(),
                        caze.id(),
                        caze.person(),
                        command.bond(),
                        command.name(),
                        command.agreement(),
                        null,
                        0))
                .chain(links::add);
    }
}
