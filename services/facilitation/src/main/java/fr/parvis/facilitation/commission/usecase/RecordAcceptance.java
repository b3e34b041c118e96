package fr.parvis.facilitation.commission.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.commission.AcceptanceManner;
import fr.parvis.facilitation.commission.CharterAcceptance;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes down that a guest on the list accepted the charter (FAC-60). */
@ApplicationScoped
public final class RecordAcceptance {

    private final CaseAccess access;
    private final HeldCommission held;
    private final Commissions commissions;
    private final CharterText charter;

    RecordAcceptance(CaseAccess access, HeldCommission held, Commissions commissions, CharterText charter) {
        this.access = access;
        this.held = held;
        this.commissions = commissions;
        this.charter = charter;
    }

    /** Who accepted what, and how. */
    public record Command(UUID commission, UUID guest, AcceptanceManner manner, String textHash) {}

    @WithTransaction
    public Uni<Commission> handle(Participant participant, Command command) {
        charter.require(command.textHash());
        return held.ahead(participant, command.commission(), HerWord.OPENS)
                .invoke(found -> requireGuest(found.thing(), command.guest()))
                .chain(found -> {
                    CharterAcceptance accepted = new CharterAcceptance(
                            command.guest(),
                            command.manner(),
                            command.textHash(),
                            participant.subject(),
                            charter.now());
                    return found.thing().holds(accepted)
                            ? access.alreadySo(participant, found.caze(), Part.COMMISSIONS, found.thing())
                            : commissions.save(found.thing().with(accepted));
                });
    }

    private static void requireGuest(Commission commission, UUID guest) {
        if (!commission.guests().holds(guest)) {
            throw Problems.refused(FacilitationProblem.GUEST_REFUSED, "guestId", "on-the-list");
        }
    }
}
