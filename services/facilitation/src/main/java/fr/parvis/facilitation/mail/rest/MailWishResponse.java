package fr.parvis.facilitation.mail.rest;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A facilitator's mail of the morning.
 *
 * @param on whether this antenna sends mail at all
 * @param sentAt time of the clock in metropolitan France from which it is sent on working days
 * @param confirmed whether the code that was sent to the address came back; until then nothing else is sent there
 * @param address where to; absent while none is given
 * @param codeSent only after a change of what is not confirmed: whether the mail server has the new code
 */
public record MailWishResponse(
        boolean on,
        LocalTime sentAt,
        boolean wanted,
        boolean confirmed,
        @Nullable String address,
        @Nullable Boolean codeSent) {}
