package fr.parvis.persons.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something she tries or tried (PER-10, FAC-21).
 *
 * @param until last day; null while it goes on
 * @param conclusions hers, in the order in which she gave them; a later one stands beside the earlier
 */
public record Trial(
        UUID id,
        UUID personId,
        Words words,
        LocalDate from,
        @Nullable LocalDate until,
        Recorded recorded,
        List<Conclusion> conclusions) {

    public Trial {
        conclusions = List.copyOf(conclusions);
    }

    /**
     * Encrypted at rest.
     *
     * @param what a week in a flat of her own, the bus to work
     * @param conditions with whom, with which help
     */
    public record Words(String what, String conditions) {

        @Override
        public String toString() {
            return "Words[…]";
        }
    }

    /** By which account, and when. */
    public record Recorded(String by, Instant at) {}

    /** What she makes of it, by which act. */
    public record Conclusion(UUID actId, String words, Instant at) {

        @Override
        public String toString() {
            return "Conclusion[" + actId + "]";
        }
    }
}
