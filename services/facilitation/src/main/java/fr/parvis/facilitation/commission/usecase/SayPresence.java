package fr.parvis.facilitation.commission.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActObject;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.commission.HerPart;
import fr.parvis.facilitation.commission.PresenceMode;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps, by her act, how she takes part and with how many guests she is at ease (FAC-54, FAC-58). Coming herself is never held up. */
@ApplicationScoped
public final class SayPresence {

    private final CaseAccess access;
    private final HeldCommission held;
    private final Commissions commissions;
    private final KeepAct keepAct;

    SayPresence(CaseAccess access, HeldCommission held, Commissions commissions, KeepAct keepAct) {
        this.access = access;
        this.held = held;
        this.commissions = commissions;
        this.keepAct = keepAct;
    }

    /**
     * What she says.
     *
     * @param comfortableWith absent when she sets no number
     */
    public record Command(
            UUID commission,
            PresenceMode presence,
            @Nullable Integer comfortableWith,
            Act act) {}

    @WithTransaction
    public Uni<Commission> handle(Participant participant, Command command) {
        return held.ahead(participant, command.commission(), command.presence().word())
                .chain(found -> say(participant, found, command));
    }

    private Uni<Commission> say(Participant participant, Found<Commission> found, Command command) {
        Commission commission = found.thing();
        HerPart said = commission.herPart().with(command.presence(), command.comfortableWith());
        if (said.equals(commission.herPart())) {
            return access.alreadySo(participant, found.caze(), Part.COMMISSIONS, commission);
        }
        Decision decision = new Decision(
                participant,
                found.caze(),
                Matter.COMMISSION,
                ActObject.named(commission.caseId(), "presence|" + commission.id()));
        Uni<UUID> kept = command.presence().allowsWithoutHer()
                ? keepAct.afterHerLastWord(decision, command.act())
                : keepAct.handle(decision, command.act());
        return kept.chain(() -> commissions.save(commission.with(said)));
    }
}
