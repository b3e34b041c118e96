package fr.parvis.persons.entourage;

import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Words are there, and what has to be looked at again has its day (PER-13, PER-18). */
public final class NoteRules {

    /** A stronger involvement is looked at again within half a year, whatever day was meant. */
    static final Period RECHECK_WITHIN = Period.ofMonths(6);

    static final Period FOLLOW_UP_WITHIN = Period.ofYears(5);
    private static final int WORDS = 2_000;

    private NoteRules() {}

    /**
     * All three are compulsory: the reason, what was tried to learn her own wish, and the day of the next look.
     *
     * @throws fr.parvis.persons.refusal.RefusedException naming each field at fault
     */
    public static void checkInvolvement(
            @Nullable String reason, @Nullable String meansTried, @Nullable LocalDate recheckOn, LocalDate today) {
        Refusals refusals = new Refusals().text(reason, "reason", WORDS).text(meansTried, "meansTried", WORDS);
        day(recheckOn, "recheckOn", today, RECHECK_WITHIN, refusals);
        refusals.throwIfAny();
    }

    /**
     * A request is a kind and words.
     *
     * @throws fr.parvis.persons.refusal.RefusedException naming each field at fault
     */
    public static void checkRequest(@Nullable RequestKind kind, @Nullable String words) {
        new Refusals()
                .addIf(kind == null, "kind", Rule.REQUIRED)
                .text(words, "words", WORDS)
                .throwIfAny();
    }

    /**
     * What changes for a caregiver always has a day on which somebody asks again.
     *
     * @throws fr.parvis.persons.refusal.RefusedException naming each field at fault
     */
    public static void checkEvolution(
            @Nullable EvolutionKind kind, @Nullable String words, @Nullable LocalDate followUpOn, LocalDate today) {
        Refusals refusals =
                new Refusals().addIf(kind == null, "kind", Rule.REQUIRED).text(words, "words", WORDS);
        day(followUpOn, "followUpOn", today, FOLLOW_UP_WITHIN, refusals);
        refusals.throwIfAny();
    }

    private static void day(@Nullable LocalDate day, String field, LocalDate today, Period within, Refusals refusals) {
        if (day == null) {
            refusals.add(field, Rule.REQUIRED);
            return;
        }
        refusals.addIf(!day.isAfter(today), field, Rule.LATER_THAN_TODAY)
                .addIf(day.isAfter(today.plus(within)), field, Rule.TOO_FAR_AHEAD);
    }
}
