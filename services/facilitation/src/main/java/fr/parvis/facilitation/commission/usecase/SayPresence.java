package fr.parvis.facilitation.commission.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.ActObject;
import fr.parvis.facilitation.act.LateEntry;
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
import java.util.Arrays;
import java.util.List;
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
        boolean withoutHer = command.presence().allowsWithoutHer();
        Decision decision = new Decision(
                        participant, found.caze(), Matter.COMMISSION, object(commission, command.presence()))
                .answering(ActAnswer.yes(!withoutHer));
        return (withoutHer
                        ? heldWithoutHer(commission, decision, command.act())
                        : keepAct.handle(decision, command.act()))
                .chain(() -> commissions.save(commission.with(said)));
    }

    /** Counts only if she said it of this day and hour, after all she said else of coming. */
    private Uni<UUID> heldWithoutHer(Commission commission, Decision decision, Act act) {
        new LateEntry(act).requireSince(commission.dateSetAt());
        List<String> all = Arrays.stream(PresenceMode.values())
                .map(mode -> object(commission, mode))
                .toList();
        return keepAct.afterHerLastWord(decision, all, act);
    }

    /** Her act rests on the day and on what exactly she said. */
    private static String object(Commission commission, PresenceMode mode) {
        return ActObject.named(
                commission.caseId(),
                "presence|" + commission.id() + "|" + commission.plan().date() + "|" + mode);
    }
}
