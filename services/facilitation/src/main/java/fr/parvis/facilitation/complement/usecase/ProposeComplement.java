package fr.parvis.facilitation.complement.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.complement.Complement;
import fr.parvis.facilitation.complement.ComplementKind;
import fr.parvis.facilitation.complement.Complements;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Proposes complementary support. Only she can accept it. */
@ApplicationScoped
public final class ProposeComplement {

    private final CaseAccess access;
    private final Room room;
    private final Complements complements;
    private final CurrentOperation operation;
    private final Clock clock;

    ProposeComplement(CaseAccess access, Room room, Complements complements, CurrentOperation operation, Clock clock) {
        this.access = access;
        this.room = room;
        this.complements = complements;
        this.operation = operation;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Complement> handle(Participant participant, CaseId caseId, ComplementKind kind, String about) {
        return access.open(participant, caseId)
                .call(() -> room.require(ShortList.COMPLEMENTARY_SUPPORTS, caseId.value()))
                .map(caze -> new Complement(
                        operation.id(), caze.id(), caze.person(), kind, about, LocalDate.now(clock), null, null, 0))
                .chain(complements::add);
    }
}
