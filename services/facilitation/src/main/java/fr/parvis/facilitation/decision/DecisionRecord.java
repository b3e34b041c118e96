package fr.parvis.facilitation.decision;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record of what a commission decided, apart from its texts.
 *
 * @param number 1, 2, 3… of its commission
 * @param supersedes the valid record it corrects; absent for the first (FAC-69)
 * @param contentHash of its text as it stands
 * @param started who began it, and when
 * @param readied who said that its text is complete; absent while it is typed
 * @param validAt absent until the last signature
 * @param reviewOn when everybody meets again; absent until it is valid
 * @param filing where its paper lies; absent until somebody says so
 */
public record DecisionRecord(
        UUID id,
        CaseId caseId,
        PersonReference person,
        UUID commission,
        int number,
        @Nullable UUID supersedes,
        DecisionState state,
        String contentHash,
        Mark started,
        @Nullable Mark readied,
        @Nullable Instant validAt,
        @Nullable LocalDate reviewOn,
        @Nullable PaperFiling filing,
        long version)
        implements OfCase {

    /** Who did it, by account subject, and when. */
    public record Mark(String by, Instant at) {}

    /**
     * The signed paper lies in a file (OPS-18).
     *
     * @param filedOn day on which it was put there
     * @param place where, in plain words
     */
    public record PaperFiling(LocalDate filedOn, String place, Mark noted) {

        @Override
        public String toString() {
            return "PaperFiling[" + filedOn + "]";
        }
    }

    public boolean isValid() {
        return state == DecisionState.VALID;
    }

    /** Another text: whatever it was ready for, it is typed again. */
    DecisionRecord typed(String hash) {
        return with(DecisionState.DRAFT, hash, null);
    }

    DecisionRecord readied(String hash, Mark mark) {
        return with(DecisionState.READY_TO_SIGN, hash, mark);
    }

    DecisionRecord in(DecisionState next) {
        return with(next, contentHash, readied);
    }

    private DecisionRecord with(DecisionState next, String hash, @Nullable Mark ready) {
        return new DecisionRecord(
                id,
                caseId,
                person,
                commission,
                number,
                supersedes,
                next,
                hash,
                started,
                ready,
                null,
                null,
                null,
                version);
    }

    DecisionRecord validated(Instant at, LocalDate review) {
        return new DecisionRecord(
                id,
                caseId,
                person,
                commission,
                number,
                supersedes,
                DecisionState.VALID,
                contentHash,
                started,
                readied,
                at,
                review,
                null,
                version);
    }

    public DecisionRecord filed(PaperFiling where) {
        return new DecisionRecord(
                id,
                caseId,
                person,
                commission,
                number,
                supersedes,
                state,
                contentHash,
                started,
                readied,
                validAt,
                reviewOn,
                where,
                version);
    }
}
