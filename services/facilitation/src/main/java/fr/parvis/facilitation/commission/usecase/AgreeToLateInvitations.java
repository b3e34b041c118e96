package fr.parvis.facilitation.commission.usecase;

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
import fr.parvis.facilitation.commission.HerPart.LateAgreement;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Keeps her agreement to invitations that go out too late for this day, and why they do (FAC-52). */
@ApplicationScoped
public final class AgreeToLateInvitations {

    private final CaseAccess access;
    private final HeldCommission held;
    private final Commissions commissions;
    private final KeepAct keepAct;
    private final Clock clock;

    AgreeToLateInvitations(
            CaseAccess access, HeldCommission held, Commissions commissions, KeepAct keepAct, Clock clock) {
        this.access = access;
        this.held = held;
        this.commissions = commissions;
        this.keepAct = keepAct;
        this.clock = clock;
    }

    /** Her word. */
    public record Command(UUID commission, String reason, Act act) {}

    @WithTransaction
    public Uni<Commission> handle(Participant participant, Command command) {
        return held.ahead(participant, command.commission(), HerWord.OPENS)
                .chain(found -> found.thing().agreedToLate()
                        ? access.alreadySo(participant, found.caze(), Part.COMMISSIONS, found.thing())
                        : agree(participant, found, command));
    }

    private Uni<Commission> agree(Participant participant, Found<Commission> found, Command command) {
        Commission commission = found.thing();
        LocalDate date = commission.plan().date();
        new LateEntry(command.act()).requireSince(commission.dateSetAt());
        Decision decision = new Decision(
                        participant,
                        found.caze(),
                        Matter.COMMISSION,
                        ActObject.named(commission.caseId(), "late|" + commission.id() + "|" + date))
                .answering(ActAnswer.YES);
        return keepAct.handle(decision, command.act())
                .map(act -> new LateAgreement(act, command.reason(), date, clock.instant()))
                .chain(late ->
                        commissions.save(commission.with(commission.herPart().with(late))));
    }
}
