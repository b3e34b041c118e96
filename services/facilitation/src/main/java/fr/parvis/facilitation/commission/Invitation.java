package fr.parvis.facilitation.commission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that somebody says went out; the service sent nothing.
 *
 * @param guest whom it went to; absent: to her
 * @param forDate day of the meeting it named
 * @param listHash of the guest list it named everybody from
 * @param recordedBy account subject
 */
public record Invitation(
        @Nullable UUID guest,
        LocalDate sentOn,
        LocalDate forDate,
        InvitationManner manner,
        InvitationTiming timing,
        String listHash,
        String recordedBy,
        Instant recordedAt) {

    /** Whether nothing differs but who wrote it down, and when. */
    boolean isAgain(Invitation other) {
        return saysTheSame(other) && sentOn.equals(other.sentOn) && manner == other.manner;
    }

    /** Whether both are about the letter to the same guest, for the same day and with the same names. */
    boolean saysTheSame(Invitation other) {
        return Objects.equals(guest, other.guest) && forDate.equals(other.forDate) && listHash.equals(other.listHash);
    }
}
