package fr.parvis.facilitation.commission.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.commission.Course;
import fr.parvis.facilitation.commission.ExcludedWords;
import fr.parvis.facilitation.commission.GuestList;
import fr.parvis.facilitation.commission.HerPart;
import fr.parvis.facilitation.commission.Plan;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.Refusals;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Prepares a commission; any number, at any time, beside those that are planned (FAC-64). Nobody hears of it yet. */
@ApplicationScoped
public final class ConveneCommission {

    private final CaseAccess access;
    private final Commissions commissions;
    private final Room room;
    private final ExcludedWords excluded;
    private final CurrentOperation operation;
    private final Clock clock;

    ConveneCommission(
            CaseAccess access,
            Commissions commissions,
            Room room,
            ExcludedWords excluded,
            CurrentOperation operation,
            Clock clock) {
        this.room = room;
        this.excluded = excluded;
        this.access = access;
        this.commissions = commissions;
        this.operation = operation;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Commission> handle(Participant participant, CaseId caseId, Plan plan) {
        return access.open(participant, caseId)
                .invoke(() ->
                        Refusals.refuse(FacilitationProblem.COMMISSION_REFUSED, plan.broken(LocalDate.now(clock))))
                .call(() -> room.require(ShortList.COMMISSIONS_NOT_OVER, caseId.value()))
                .call(() -> excluded.requireNone(caseId, plan.textsForGuests()))
                .map(caze -> prepared(caze, plan, clock.instant()))
                .chain(commissions::add);
    }

    private Commission prepared(Case caze, Plan plan, Instant now) {
        return new Commission(
                operation.id(),
                caze.id(),
                caze.person(),
                plan,
                now,
                GuestList.empty(now),
                HerPart.unsaid(),
                List.of(),
                List.of(),
                Course.planned(),
                0);
    }
}
