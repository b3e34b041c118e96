package fr.parvis.persons.act.usecase;

import fr.parvis.persons.act.Act.Decided;
import fr.parvis.persons.act.ActAnswer;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.ActTopic;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.wording.Wordings;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an act is to decide.
 *
 * @param decided what about, and her answer where it is one
 * @param wordingKey what she must have been shown
 * @param statement as sent; null when the request had none, which is refused
 * @param notBefore when she last decided otherwise about the same; null for a no, which is never held up
 */
public record ActIntent(
        Decided decided,
        String wordingKey,
        @Nullable ActStatement statement,
        @Nullable Instant notBefore) {

    public static ActIntent of(Matter matter, Object subject, @Nullable ActStatement statement) {
        return new ActIntent(new Decided(matter, subject.toString(), null), Wordings.keyOf(matter), statement, null);
    }

    /** A consent needs the words of its own purpose. */
    public static ActIntent ofConsent(ConsentPurpose purpose, Object subject, @Nullable ActStatement statement) {
        return new ActIntent(
                new Decided(Matter.CONSENT, subject.toString(), null),
                Wordings.keyOf(Matter.CONSENT, purpose),
                statement,
                null);
    }

    /** A yes: it counts only if she gave it after her last no about the same. */
    public ActIntent after(Optional<Instant> lastNo) {
        return new ActIntent(decided, wordingKey, statement, lastNo.orElse(null));
    }

    /** With what she said; null where nothing was asked. */
    public ActIntent answering(@Nullable ActAnswer answer) {
        return new ActIntent(
                new Decided(decided.matter(), decided.subject(), answer), wordingKey, statement, notBefore);
    }

    ActTopic topic() {
        return new ActTopic(decided.matter(), wordingKey, notBefore);
    }
}
