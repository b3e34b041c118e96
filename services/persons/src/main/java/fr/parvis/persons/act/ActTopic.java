package fr.parvis.persons.act;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an act has to be about to be believed.
 *
 * @param wordingKey what she must have been shown: {@link fr.parvis.persons.wording.Wordings#keyOf}
 * @param notBefore when she last decided otherwise about the same; null when she never did, and for every no, which nothing holds up
 */
public record ActTopic(
        Matter matter, String wordingKey, @Nullable Instant notBefore) {}
