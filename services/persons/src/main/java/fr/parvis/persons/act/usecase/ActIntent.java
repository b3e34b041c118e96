package fr.parvis.persons.act.usecase;

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
 * @param wordingKey what she must have been shown
 * @param subject what it is about: a handle, an account subject
 * @param statement as sent; null when the request had none, which is refused
 * @param notBefore when she last decided otherwise about the same; null for a no, which is never held up
 */
public record ActIntent(
        Matter matter,
        String wordingKey,
        String subject,
        @Nullable ActStatement statement,
        @Nullable Instant notBefore) {

    public static ActIntent of(Matter matter, Object subject, @Nullable ActStatement statement) {
        return new ActIntent(matter, Wordings.keyOf(matter), subject.toString(), statement, null);
    }

    /** A consent needs the words of its own purpose. */
    public static ActIntent ofConsent(ConsentPurpose purpose, Object subject, @Nullable ActStatement statement) {
        return new ActIntent(
                Matter.CONSENT, Wordings.keyOf(Matter.CONSENT, purpose), subject.toString(), statement, null);
    }

    /** A yes: it counts only if she gave it after her last no about the same. */
    public ActIntent after(Optional<Instant> lastNo) {
        return new ActIntent(matter, wordingKey, subject, statement, lastNo.orElse(null));
    }

    ActTopic topic() {
        return new ActTopic(matter, wordingKey, notBefore);
    }
}
