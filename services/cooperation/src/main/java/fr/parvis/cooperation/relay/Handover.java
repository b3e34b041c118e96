package fr.parvis.cooperation.relay;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.agreement.AgreementContact;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The task that a contact leaves behind (COO-20).
 *
 * @param contact the one that left
 * @param dueOn day by which somebody else should hold what it held
 * @param done absent: still to be done
 */
public record Handover(
        UUID id,
        AgreementContact contact,
        LocalDate openedOn,
        LocalDate dueOn,
        @Nullable Done done) {

    /**
     * How it was done.
     *
     * @param successor id of the contact that holds it now
     * @param passedOn what was handed over
     * @param doneBy subject of the account
     */
    public record Done(UUID successor, String passedOn, LocalDate doneOn, String doneBy) {}

    /**
     * Opened by a departure.
     *
     * @param days how long there is to organise the relay
     */
    public static Handover open(UUID id, AgreementContact contact, LocalDate today, int days) {
        return new Handover(id, contact.left(today), today, today.plusDays(days), null);
    }

    /**
     * Done by a contact of the same party that is still there.
     *
     * @throws ProblemException 409 when it is done already, 422 when the successor is none
     */
    public Handover close(AgreementContact successor, String passedOn, LocalDate today, String by) {
        if (done != null) {
            throw new ProblemException(RelayProblem.HANDOVER_DONE);
        }
        boolean holds = successor.isThere()
                && successor.agreement().equals(contact.agreement())
                && successor.party().equals(contact.party());
        if (!holds) {
            throw unknownSuccessor();
        }
        return new Handover(id, contact, openedOn, dueOn, new Done(successor.id(), passedOn, today, by));
    }

    public static ProblemException unknownSuccessor() {
        return Problems.refused(RelayProblem.SUCCESSOR_UNKNOWN, "successor", "unknown-contact");
    }
}
