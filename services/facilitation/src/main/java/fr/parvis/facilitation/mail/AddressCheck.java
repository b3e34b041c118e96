package fr.parvis.facilitation.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether an address belongs to the facilitator who gave it: only the code that was sent there confirms it, once, within two hours and five tries.
 *
 * @param codeHash of the code that waits, empty when none does
 * @param until last moment of that code
 * @param wrong codes tried that were not it
 * @param day on which {@code sent} codes were sent, Europe/Paris
 */
public record AddressCheck(String facilitator, String codeHash, Instant until, int wrong, LocalDate day, int sent) {

    /** Enough to read a mail that comes late. */
    public static final Duration LIFE = Duration.ofHours(2);

    static final int TRIES = 5;
    /** Nobody is made to send a stranger more than this. */
    static final int CODES_A_DAY = 5;

    public static AddressCheck none(String facilitator) {
        return new AddressCheck(facilitator, "", Instant.EPOCH, 0, LocalDate.EPOCH, 0);
    }

    /** The check with that code instead of any before it; empty when no more may be sent that day. */
    public Optional<AddressCheck> sending(MailCode code, Instant now, LocalDate today) {
        int before = day.equals(today) ? sent : 0;
        return before >= CODES_A_DAY
                ? Optional.empty()
                : Optional.of(
                        new AddressCheck(facilitator, code.hash(facilitator), now.plus(LIFE), 0, today, before + 1));
    }

    public boolean opensWith(MailCode typed, Instant now) {
        return !codeHash.isEmpty()
                && !now.isAfter(until)
                && wrong < TRIES
                && MessageDigest.isEqual(bytes(codeHash), bytes(typed.hash(facilitator)));
    }

    public AddressCheck afterAWrongOne() {
        return new AddressCheck(facilitator, codeHash, until, wrong + 1, day, sent);
    }

    /** No code waits any more; what was sent that day still counts. */
    public AddressCheck over() {
        return new AddressCheck(facilitator, "", Instant.EPOCH, 0, day, sent);
    }

    private static byte[] bytes(String hash) {
        return hash.getBytes(StandardCharsets.US_ASCII);
    }
}
