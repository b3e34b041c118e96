package fr.parvis.persons.act;

import fr.parvis.persons.act.ActCheck.Helpers;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act as registered; never changed afterwards.
 *
 * @param subject what it is about: a handle, an account subject
 * @param answer null where it answers no question, and for what was registered before answers were kept
 * @param helpers who stood in her place or beside her
 * @param enteredBy account of who wrote it down
 * @param enteredByHer whether that was the person herself
 */
public record Act(
        UUID id,
        UUID personId,
        Matter matter,
        String subject,
        @Nullable ActAnswer answer,
        Author author,
        Helpers helpers,
        Proof proof,
        String enteredBy,
        boolean enteredByHer,
        String wordingVersion,
        String wordingHash,
        Instant performedAt,
        Instant recordedAt) {

    /** What is kept of the evidence; codes are not. */
    public record Proof(
            Manner manner,
            @Nullable String cardId,
            @Nullable String paperScanSha256,
            @Nullable String witnessName,
            @Nullable String witnessRole) {

        static Proof of(Evidence evidence) {
            return switch (evidence) {
                case Evidence.OwnSession own -> new Proof(own.manner(), null, null, null, null);
                case Evidence.Card card -> new Proof(card.manner(), card.cardId(), null, null, null);
                case Evidence.Paper paper -> new Proof(paper.manner(), null, paper.scanSha256(), null, null);
                case Evidence.Oral oral -> new Proof(oral.manner(), null, null, oral.witnessName(), oral.witnessRole());
            };
        }
    }

    /** What is decided, and how. */
    public record Decided(
            Matter matter, String subject, @Nullable ActAnswer answer) {}

    public static Act of(UUID personId, Decided decided, ActCheck.Sound sound, EnteredBy by, Instant recordedAt) {
        return new Act(
                UUID.randomUUID(),
                personId,
                decided.matter(),
                decided.subject(),
                decided.answer(),
                sound.author(),
                sound.helpers(),
                Proof.of(sound.evidence()),
                by.subject(),
                by.thePerson(),
                sound.wordingVersion(),
                sound.wordingHash(),
                sound.performedAt(),
                recordedAt);
    }
}
