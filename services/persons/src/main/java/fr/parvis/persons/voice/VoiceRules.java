package fr.parvis.persons.voice;

import static java.util.Objects.requireNonNull;

import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.voice.Voice.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words, what they are, for whom, and how she wants to be answered; nothing else is asked of her. */
public final class VoiceRules {

    /** Waiting for an answer at once: the space is never closed because much was said before. */
    static final int WAITING = 200;

    /** All that is kept of one person, taken back or not: more is no space of expression but a load on everybody's. */
    static final int KEPT = 2_000;

    private static final int WORDS = 4_000;

    private VoiceRules() {}

    /**
     * Accepts what was said.
     *
     * @param hers all she said before
     * @throws RefusedException naming each field at fault
     */
    public static Said accept(VoiceDraft draft, List<Voice> hers) {
        long waiting = hers.stream()
                .filter(voice -> voice.state() == VoiceState.RECEIVED)
                .count();
        new Refusals()
                .addIf(draft.kind() == null, "kind", Rule.REQUIRED)
                .text(draft.words(), "words", WORDS)
                .addIf(draft.addressee() == null, "addressee", Rule.REQUIRED)
                .addIf(draft.wishedAnswer() == null, "wishedAnswer", Rule.REQUIRED)
                .addIf(waiting >= WAITING || hers.size() >= KEPT, "words", Rule.TOO_MANY)
                .throwIfAny();
        return new Said(
                requireNonNull(draft.kind()),
                requireNonNull(draft.words()),
                requireNonNull(draft.addressee()),
                requireNonNull(draft.wishedAnswer()));
    }

    /**
     * Checks an answer.
     *
     * @throws RefusedException if there are no words, or too many, or too many answers
     */
    public static String acceptAnswer(@Nullable String words, Voice to) {
        new Refusals()
                .text(words, "words", WORDS)
                .addIf(to.answers().size() >= WAITING, "words", Rule.TOO_MANY)
                .throwIfAny();
        return requireNonNull(words);
    }
}
