package fr.parvis.facilitation.commission.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.ActObject;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.commission.HerPart.HerCharter;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps her yes to the charter as it reads (FAC-60). */
@ApplicationScoped
public final class AcceptCharter {

    private final CaseAccess access;
    private final HeldCommission held;
    private final Commissions commissions;
    private final KeepAct keepAct;
    private final CharterText charter;

    AcceptCharter(
            CaseAccess access, HeldCommission held, Commissions commissions, KeepAct keepAct, CharterText charter) {
        this.access = access;
        this.held = held;
        this.commissions = commissions;
        this.keepAct = keepAct;
        this.charter = charter;
    }

    /**
     * Her word.
     *
     * @param textHash of the charter she read or was read to
     */
    public record Command(UUID commission, String textHash, Act act) {}

    @WithTransaction
    public Uni<Commission> handle(Participant participant, Command command) {
        charter.require(command.textHash());
        return held.ahead(participant, command.commission(), HerWord.OPENS).chain(found -> {
            HerCharter said = found.thing().herPart().charter();
            return said != null && said.textHash().equals(command.textHash())
                    ? access.alreadySo(participant, found.caze(), Part.COMMISSIONS, found.thing())
                    : accept(participant, found, command);
        });
    }

    private Uni<Commission> accept(Participant participant, Found<Commission> found, Command command) {
        Commission commission = found.thing();
        Decision decision = new Decision(
                        participant,
                        found.caze(),
                        Matter.COMMISSION,
                        ActObject.named(commission.caseId(), "charter|" + commission.id() + "|" + command.textHash()))
                .answering(ActAnswer.YES);
        return keepAct.handle(decision, command.act())
                .map(act -> new HerCharter(act, command.textHash(), charter.now()))
                .chain(yes ->
                        commissions.save(commission.with(commission.herPart().with(yes))));
    }
}
