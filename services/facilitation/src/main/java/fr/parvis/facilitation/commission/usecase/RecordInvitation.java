package fr.parvis.facilitation.commission.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.commission.GuestList.Validation;
import fr.parvis.facilitation.commission.Invitation;
import fr.parvis.facilitation.commission.InvitationManner;
import fr.parvis.facilitation.commission.InvitationTiming;
import fr.parvis.facilitation.commission.InvitationWindow;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.PastDay;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down that an invitation went out, on which day and how (FAC-52). This service sends none. */
@ApplicationScoped
public final class RecordInvitation {

    /** So many letters nobody writes for one meeting, whatever was moved and changed. */
    private static final int MOST = 400;

    private final CaseAccess access;
    private final HeldCommission held;
    private final Commissions commissions;
    private final InvitationWindow window;
    private final Clock clock;

    RecordInvitation(
            CaseAccess access, HeldCommission held, Commissions commissions, InvitationWindow window, Clock clock) {
        this.access = access;
        this.held = held;
        this.commissions = commissions;
        this.window = window;
        this.clock = clock;
    }

    /**
     * What went out.
     *
     * @param guest absent: to her
     */
    public record Command(UUID commission, @Nullable UUID guest, LocalDate sentOn, InvitationManner manner) {}

    @WithTransaction
    public Uni<Commission> handle(Participant participant, Command command) {
        return held.ahead(participant, command.commission(), HerWord.OPENS).chain(found -> {
            Invitation sent = invitation(found.thing(), participant, command);
            return found.thing().holds(sent)
                    ? access.alreadySo(participant, found.caze(), Part.COMMISSIONS, found.thing())
                    : commissions.save(found.thing().with(sent));
        });
    }

    private Invitation invitation(Commission commission, Participant participant, Command command) {
        PastDay.require(command.sentOn(), clock, "sentOn");
        requireAllowed(commission, command);
        if (!commission.wasSetOn(command.sentOn(), clock.getZone())) {
            throw Problems.refused(FacilitationProblem.INVITATION_REFUSED, "sentOn", "not-before-the-day-was-set");
        }
        InvitationTiming timing = window.timing(
                        command.sentOn(), commission.plan().date())
                .orElseThrow(() ->
                        Problems.refused(FacilitationProblem.INVITATION_REFUSED, "sentOn", "not-after-the-meeting"));
        if (timing == InvitationTiming.LATE && !commission.agreedToLate()) {
            throw Problems.refused(FacilitationProblem.COMMISSION_INCOMPLETE, "sentOn", "late-with-her-agreement");
        }
        return new Invitation(
                command.guest(),
                command.sentOn(),
                commission.plan().date(),
                command.manner(),
                timing,
                commission.listHash(),
                participant.subject(),
                clock.instant());
    }

    private static void requireAllowed(Commission commission, Command command) {
        Validation yes = commission.guests().validation();
        if (yes == null) {
            throw Problems.refused(FacilitationProblem.COMMISSION_INCOMPLETE, "guests", "validated-by-her");
        }
        if (command.guest() != null && !commission.guests().holds(command.guest())) {
            throw Problems.refused(FacilitationProblem.GUEST_REFUSED, "guestId", "on-the-list");
        }
        if (command.sentOn().isBefore(yes.saidOn())) {
            throw Problems.refused(FacilitationProblem.INVITATION_REFUSED, "sentOn", "not-before-her-yes");
        }
        if (commission.invitations().size() >= MOST) {
            throw new ProblemException(FacilitationProblem.LIST_FULL, Map.of("most", MOST), List.of(), null);
        }
    }
}
