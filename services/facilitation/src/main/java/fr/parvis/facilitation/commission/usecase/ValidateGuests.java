package fr.parvis.facilitation.commission.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.ActObject;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.commission.GuestList;
import fr.parvis.facilitation.commission.GuestList.Validation;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Makes the list hers, by her act on exactly the names she saw (FAC-51); nothing counts as sent before. */
@ApplicationScoped
public final class ValidateGuests {

    private final CaseAccess access;
    private final HeldCommission held;
    private final Commissions commissions;
    private final KeepAct keepAct;
    private final Clock clock;

    ValidateGuests(CaseAccess access, HeldCommission held, Commissions commissions, KeepAct keepAct, Clock clock) {
        this.access = access;
        this.held = held;
        this.commissions = commissions;
        this.keepAct = keepAct;
        this.clock = clock;
    }

    /**
     * Her word.
     *
     * @param hash of the list she saw
     */
    public record Command(UUID commission, String hash, Act act) {}

    @WithTransaction
    public Uni<Commission> handle(Participant participant, Command command) {
        return held.ahead(participant, command.commission(), HerWord.OPENS).chain(found -> {
            Commission commission = found.thing();
            if (!commission.listHash().equals(command.hash())) {
                throw Problems.refused(FacilitationProblem.GUESTS_CHANGED, "contentHash", "same-list");
            }
            if (commission.guests().guests().isEmpty()) {
                throw Problems.refused(FacilitationProblem.COMMISSION_INCOMPLETE, "guests", "somebody-to-invite");
            }
            return commission.guests().validation() != null
                    ? access.alreadySo(participant, found.caze(), Part.COMMISSIONS, commission)
                    : validate(participant, found, command.act());
        });
    }

    private Uni<Commission> validate(Participant participant, Found<Commission> found, Act act) {
        Commission commission = found.thing();
        GuestList guests = commission.guests();
        new LateEntry(act).requireSince(guests.changedAt());
        Decision decision = new Decision(
                        participant,
                        found.caze(),
                        Matter.COMMISSION_GUESTS,
                        ActObject.named(commission.caseId(), "guests|" + commission.id() + "|" + commission.listHash()))
                .answering(ActAnswer.YES);
        return keepAct.handle(decision, act)
                .chain(id -> commissions.save(commission.with(guests.validated(new Validation(
                        id, commission.listHash(), new LateEntry(act).saidOn(clock), clock.instant())))));
    }
}
