package fr.parvis.persons.locker;

import static java.util.Objects.requireNonNull;

import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why something is passed on: the questions a professional answers each time (PER-25).
 *
 * @param objective what it is for
 * @param addedValue what she gains by it
 * @param nature what kind of information it is, in a few words
 */
public record Transmission(String objective, String addedValue, String nature, Criticality criticality) {

    @Override
    public String toString() {
        return "Transmission[" + criticality + "]";
    }

    /** How pressing it is. */
    public enum Criticality {
        /** Something must happen now. */
        ALERT,
        /** Something particular happened. */
        EVENT_NOTIFICATION,
        /** In the course of things. */
        ROUTINE
    }

    /** As sent. */
    public record Draft(
            @Nullable String objective,
            @Nullable String addedValue,
            @Nullable String nature,
            @Nullable Criticality criticality) {

        private static final int TEXT = 500;

        static final Draft NOTHING = new Draft(null, null, null, null);

        /**
         * All of it or nothing; nothing only by herself, who owes nobody a reason.
         *
         * @return null when she gave none
         * @throws fr.parvis.persons.refusal.RefusedException naming each answer that lacks
         */
        public static @Nullable Transmission accept(@Nullable Draft sent, boolean byHerself) {
            Draft draft = sent == null ? NOTHING : sent;
            if (byHerself && draft.empty()) {
                return null;
            }
            new Refusals()
                    .text(draft.objective, "transmission.objective", TEXT)
                    .text(draft.addedValue, "transmission.addedValue", TEXT)
                    .text(draft.nature, "transmission.nature", TEXT)
                    .addIf(draft.criticality == null, "transmission.criticality", Rule.REQUIRED)
                    .throwIfAny();
            return new Transmission(
                    requireNonNull(draft.objective),
                    requireNonNull(draft.addedValue),
                    requireNonNull(draft.nature),
                    requireNonNull(draft.criticality));
        }

        private boolean empty() {
            return Stream.of(objective, addedValue, nature, criticality).allMatch(Objects::isNull);
        }

        @Override
        public String toString() {
            return "Draft[…]";
        }
    }
}
