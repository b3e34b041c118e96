package fr.parvis.cooperation.relay.rest;

import fr.parvis.cooperation.agreement.rest.AgreementContactResponse;
import fr.parvis.cooperation.relay.Handover;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The task that a contact leaves behind.
 *
 * @param contact the one that left
 * @param dueOn day by which somebody else should hold what it held
 * @param successor id of the contact that holds it now; absent while it is to be done
 */
public record HandoverResponse(
        UUID id,
        UUID agreement,
        AgreementContactResponse contact,
        LocalDate openedOn,
        LocalDate dueOn,
        @Nullable UUID successor,
        @Nullable String passedOn,
        @Nullable LocalDate doneOn,
        @Nullable String doneBy) {

    static HandoverResponse of(Handover handover) {
        Handover.Done done = handover.done();
        return new HandoverResponse(
                handover.id(),
                handover.contact().agreement(),
                AgreementContactResponse.of(handover.contact()),
                handover.openedOn(),
                handover.dueOn(),
                done == null ? null : done.successor(),
                done == null ? null : done.passedOn(),
                done == null ? null : done.doneOn(),
                done == null ? null : done.doneBy());
    }
}
