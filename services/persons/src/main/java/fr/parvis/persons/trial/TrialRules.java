package fr.parvis.persons.trial;

import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was tried and under which conditions is said; what came of it is hers (PER-10). */
public final class TrialRules {

    public static final int TRIALS = 200;
    private static final int WORDS = 2_000;

    private TrialRules() {}

    /**
     * Checks a trial.
     *
     * @throws fr.parvis.persons.refusal.RefusedException naming each field at fault
     */
    public static void check(
            @Nullable String what, @Nullable String conditions, @Nullable LocalDate from, @Nullable LocalDate until) {
        new Refusals()
                .text(what, "what", WORDS)
                .text(conditions, "conditions", WORDS)
                .addIf(from == null, "from", Rule.REQUIRED)
                .addIf(from != null && until != null && until.isBefore(from), "until", Rule.END_BEFORE_START)
                .throwIfAny();
    }

    /**
     * Checks her conclusion.
     *
     * @throws fr.parvis.persons.refusal.RefusedException if there are no words, or too many
     */
    public static void checkConclusion(@Nullable String words) {
        new Refusals().text(words, "words", WORDS).throwIfAny();
    }
}
