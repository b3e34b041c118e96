package fr.parvis.persons.handover;

import fr.parvis.persons.handover.FileCopy.Said;
import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a copy may go, until when, and what she adds to it. */
public final class HandOverRules {

    /** Longest life of a package. */
    public static final int DAYS = 30;

    /** Copies of one file that wait to be taken in. */
    public static final int READY = 10;

    /** Copies of one file made within a day. */
    public static final int A_DAY = 20;

    private static final int WORDS = 200;
    private static final int TEXT = 10_000;

    private HandOverRules() {}

    /**
     * Checks what she asks for.
     *
     * @throws fr.parvis.persons.refusal.RefusedException naming each field at fault
     */
    public static void check(Draft draft, Antennas antennas, LocalDate today) {
        Refusals refusals = new Refusals()
                .addIf(draft.to() == null, "to", Rule.REQUIRED)
                .addIf(draft.to() != null && antennas.find(draft.to()).isEmpty(), "to", Rule.UNKNOWN_ANTENNA);
        until(draft.until(), "until", today, refusals);
        boolean wordsGo = draft.parts().contains(HandOverPart.WORDS);
        refusals.addIf(wordsGo && draft.words().isEmpty(), "words", Rule.REQUIRED)
                .addIf(!wordsGo && !draft.words().isEmpty(), "words", Rule.ABSENT)
                .addIf(draft.words().size() > WORDS, "words", Rule.TOO_MANY);
        for (int at = 0; at < Math.min(WORDS, draft.words().size()); at++) {
            words(draft.words().get(at), "words[" + at + "]", today, refusals);
        }
        refusals.throwIfAny();
    }

    /**
     * A package is taken in by its own antenna, on a day of its life, and no antenna gives it a longer one.
     *
     * @throws fr.parvis.persons.refusal.RefusedException naming the header
     */
    public static void check(PackageHeader header, String own, LocalDate today) {
        Refusals refusals = new Refusals()
                .addIf(!header.to().equals(own), "package.header", Rule.FOR_ANOTHER_ANTENNA)
                .addIf(today.isAfter(header.expiresOn()), "package.header", Rule.PACKAGE_EXPIRED);
        refusals.addIf(
                        header.createdOn().isAfter(today)
                                || header.expiresOn().isAfter(header.createdOn().plusDays(DAYS)),
                        "package.header",
                        Rule.TOO_FAR_AHEAD)
                .throwIfAny();
    }

    /**
     * There is place for one more, whatever was made and ended long ago.
     *
     * @throws fr.parvis.persons.refusal.RefusedException naming the destination
     */
    public static void requirePlace(List<HandOver> earlier, Instant now, LocalDate today) {
        long ready = earlier.stream()
                .filter(one -> one.stateOn(today) == HandOver.State.READY)
                .count();
        long lately = earlier.stream()
                .filter(one -> one.made().at().isAfter(now.minus(Duration.ofDays(1))))
                .count();
        new Refusals()
                .addIf(ready >= READY || lately >= A_DAY, "to", Rule.TOO_MANY)
                .throwIfAny();
    }

    private static void until(@Nullable LocalDate until, String field, LocalDate today, Refusals refusals) {
        refusals.addIf(until == null, field, Rule.REQUIRED)
                .addIf(until != null && until.isBefore(today), field, Rule.NOT_IN_THE_PAST)
                .addIf(until != null && until.isAfter(today.plusDays(DAYS)), field, Rule.TOO_FAR_AHEAD);
    }

    private static void words(SaidDraft said, String field, LocalDate today, Refusals refusals) {
        refusals.text(said.text(), field + ".text", TEXT)
                .addIf(said.on() == null, field + ".on", Rule.REQUIRED)
                .addIf(said.on() != null && said.on().isAfter(today), field + ".on", Rule.NOT_IN_THE_FUTURE);
    }

    /**
     * A hand-over as it was sent.
     *
     * @param until last day it may be taken in, at most thirty days ahead
     */
    public record Draft(
            @Nullable String to,
            Set<HandOverPart> parts,
            @Nullable LocalDate until,
            List<SaidDraft> words) {

        public Draft {
            parts = Set.copyOf(parts);
            words = List.copyOf(words);
        }
    }

    /** Words as they were sent. */
    public record SaidDraft(@Nullable String text, @Nullable LocalDate on) {

        /** Checked before. */
        public Said said() {
            return new Said(Objects.requireNonNull(text), Objects.requireNonNull(on));
        }

        @Override
        public String toString() {
            return "SaidDraft[" + on + "]";
        }
    }
}
