package fr.parvis.persons.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dated power of representation or assistance (PER-17): for these matters, in this period, nothing else.
 *
 * @param until last day, Europe/Paris; null while no end is known
 */
public record Power(
        UUID id,
        UUID representativeId,
        Mandate mandate,
        LocalDate from,
        @Nullable LocalDate until,
        Recorded recorded) {

    private static final int MAJORITY = 18;

    /** By which account, and when, it was written down. */
    public record Recorded(String by, Instant at) {}

    boolean covers(Matter matter, Mandate.Standing standing, LocalDate day) {
        return mandate.allows(matter, standing) && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether it was there for that entry: who writes down power and act does so in this order, or would make the power for the act. */
    boolean precedes(Instant performed, EnteredBy by) {
        return !recorded.by().equals(by.subject()) || !Moments.isBefore(performed, recorded.at());
    }

    /** The same power, over on {@code lastDay} unless it was over before. */
    public Power endingOn(LocalDate lastDay) {
        LocalDate earlier = until != null && until.isBefore(lastDay) ? until : lastDay;
        return new Power(id, representativeId, mandate, from, earlier, recorded);
    }

    /** What is left of it for somebody born that day: parental authority is over on the day before majority. */
    public Power forSomebodyBorn(@Nullable LocalDate birthDate) {
        return birthDate != null && mandate.kind().endsWithMajority()
                ? endingOn(birthDate.plusYears(MAJORITY).minusDays(1))
                : this;
    }

    /** Whether no day is left in it. */
    public boolean isEmpty() {
        return until != null && until.isBefore(from);
    }
}
