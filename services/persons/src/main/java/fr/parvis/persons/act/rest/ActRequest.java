package fr.parvis.persons.act.rest;

import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Author;
import fr.parvis.persons.act.CardProof;
import fr.parvis.persons.act.Manner;
import fr.parvis.persons.act.OwnOpinion;
import fr.parvis.persons.act.Witness;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The {@code act} object every act carries (architecture, section 4). Who enters it is the token's subject.
 *
 * @param assistedBy representative who stood beside her under a power to assist in this matter
 * @param ownOpinion compulsory with a representative: what she thinks of it herself
 */
public record ActRequest(
        @Nullable Author author,
        @Nullable String representativeId,
        @Nullable Manner manner,
        @Nullable String wordingVersion,
        @Nullable String wordingHash,
        @Nullable Instant performedAt,
        @Nullable String paperScanSha256,
        @Nullable Witness witness,
        @Nullable CardProof accessCard,
        @Nullable String assistedBy,
        @Nullable OwnOpinion ownOpinion) {

    /** What was stated; a missing act is refused (422), whether or not there is anything left to do. */
    public static ActStatement required(@Nullable ActRequest act) {
        if (act == null) {
            throw new RefusedException("act", Rule.REQUIRED);
        }
        return act.statement();
    }

    /** Null stays null, for a question that is no act yet. */
    public static @Nullable ActStatement optional(@Nullable ActRequest act) {
        return act == null ? null : act.statement();
    }

    private ActStatement statement() {
        return new ActStatement(
                author,
                representativeId,
                manner,
                wordingVersion,
                wordingHash,
                performedAt,
                paperScanSha256,
                witness,
                accessCard,
                assistedBy,
                ownOpinion);
    }

    @Override
    public String toString() {
        return "ActRequest[" + manner + "]";
    }
}
