package fr.parvis.facilitation.agenda.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.agenda.AgendaItem;
import fr.parvis.facilitation.agenda.AgendaItems;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.commission.usecase.HeldCommission;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/** Keeps, by her act, whether an item may be spoken of (FAC-56), until the commission is over; a no is not held up before. */
@ApplicationScoped
public final class SayOnItem {

    private final CaseAccess access;
    private final HeldCommission held;
    private final AgendaItems items;
    private final KeepAct keepAct;

    SayOnItem(CaseAccess access, HeldCommission held, AgendaItems items, KeepAct keepAct) {
        this.held = held;
        this.access = access;
        this.items = items;
        this.keepAct = keepAct;
    }

    /** What she says. */
    public record Command(UUID item, boolean agreed, Act act) {}

    @WithTransaction
    public Uni<AgendaItem> handle(Participant participant, Command command) {
        HerWord word = command.agreed() ? HerWord.OPENS : HerWord.ENDS;
        return access.hearing(participant, items.withId(command.item()), word)
                .chain(found -> Objects.equals(found.thing().agreed(), command.agreed())
                        ? access.alreadySo(participant, found.caze(), Part.COMMISSIONS, found.thing())
                        : held.running(participant, found.thing().commission(), word)
                                .chain(() -> say(participant, found, command)));
    }

    private Uni<AgendaItem> say(Participant participant, Found<AgendaItem> found, Command command) {
        AgendaItem item = found.thing();
        Decision decision = new Decision(
                        participant,
                        found.caze(),
                        Matter.COMMISSION_TOPICS,
                        item.id().toString())
                .answering(ActAnswer.yes(command.agreed()));
        return kept(item, decision, command).chain(act -> items.save(item.said(command.agreed(), act)));
    }

    private Uni<UUID> kept(AgendaItem item, Decision decision, Command command) {
        if (!command.agreed()) {
            return keepAct.handle(decision, command.act());
        }
        new LateEntry(command.act()).requireSince(item.addedAt());
        return keepAct.afterHerLastWord(decision, command.act());
    }
}
