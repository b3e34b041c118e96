package fr.parvis.facilitation.decision;

import fr.parvis.facilitation.act.ActAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said to exactly one text of a record (FAC-67). It says that the text is right, and binds nobody to more (C-18).
 *
 * @param guest on the guest list; absent for her
 * @param signer the name as it stood on the guest list; empty for her, whose name persons alone keeps
 * @param answer YES signed, NO refused; LATER is hers only
 * @param contentHash of the text
 * @param evidence how it is known
 * @param reservations what the signer wants written down beside it; empty without any
 * @param ended absent while it stands
 */
public record DecisionSignature(
        UUID id,
        UUID record,
        @Nullable UUID guest,
        String signer,
        ActAnswer answer,
        String contentHash,
        LocalDate signedOn,
        Evidence evidence,
        String reservations,
        String recordedBy,
        Instant recordedAt,
        @Nullable Ended ended) {

    /**
     * How it is known.
     *
     * @param act hers in the register of persons; with HER_ACT only
     * @param paperScanSha256 of the scanned page; with PAPER only
     */
    public record Evidence(
            SignatureManner manner,
            @Nullable UUID act,
            @Nullable String paperScanSha256) {}

    /** Why it stands no more. */
    public enum SignatureEndReason {
        /** Somebody changed the text. */
        TEXT_CHANGED,
        /** The same signer said something else. */
        SAID_ANEW
    }

    /**
     * It stands no more.
     *
     * @param by account subject of whoever changed the text or wrote the other word down
     */
    public record Ended(SignatureEndReason reason, String by, Instant at) {}

    public boolean isStanding() {
        return ended == null;
    }

    boolean isOf(@Nullable UUID signatory) {
        return Objects.equals(guest, signatory);
    }

    public DecisionSignature ended(Ended end) {
        return new DecisionSignature(
                id,
                record,
                guest,
                signer,
                answer,
                contentHash,
                signedOn,
                evidence,
                reservations,
                recordedBy,
                recordedAt,
                end);
    }

    @Override
    public String toString() {
        return "DecisionSignature[" + id + ", " + answer + "]";
    }
}
