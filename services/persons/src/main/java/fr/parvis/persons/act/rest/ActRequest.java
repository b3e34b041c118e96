package fr.parvis.persons.act.rest;

import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Author;
import fr.parvis.persons.act.CardProof;
import fr.parvis.persons.act.Manner;
import fr.parvis.persons.act.Witness;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The {@code act} object every act carries (architecture, section 4). Who enters it is the token's subject. */
public record ActRequest(
        @Nullable Author author,
        @Nullable String representativeId,
        @Nullable Manner manner,
        @Nullable String wordingVersion,
        @Nullable String wordingHash,
        @Nullable Instant performedAt,
        @Nullable String paperScanSha256,
        @Nullable Witness witness,
        @Nullable CardProof accessCard) {

    /** Null stays null: a missing act is refused by the use case, which names the field. */
    public static @Nullable ActStatement statement(@Nullable ActRequest act) {
        return act == null
                ? null
                : new ActStatement(
                        act.author,
                        act.representativeId,
                        act.manner,
                        act.wordingVersion,
                        act.wordingHash,
                        act.performedAt,
                        act.paperScanSha256,
                        act.witness,
                        act.accessCard);
    }

    @Override
    public String toString() {
        return "ActRequest[" + manner + "]";
    }
}
