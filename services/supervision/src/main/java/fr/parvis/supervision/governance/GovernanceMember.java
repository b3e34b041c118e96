package fr.parvis.supervision.governance;

import fr.parvis.commons.web.problem.Problems;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat of the governance body. Who sits on it is known to the body and written nowhere here; a seat of a person or a family has no word of its
 * own at all.
 *
 * @param organisation the legal entity behind the seat, where there is one
 */
public record GovernanceMember(
        UUID id,
        College college,
        @Nullable String organisation,
        LocalDate since,
        @Nullable LocalDate until,
        int version) {

    public static GovernanceMember seat(UUID id, College college, @Nullable String organisation, LocalDate since) {
        if (college.isConcerned() && organisation != null) {
            throw Problems.refused(GovernanceProblem.SEAT_WITHOUT_WORDS, "organisation", "no-words-on-this-seat");
        }
        if (college == College.EMPLOYERS && organisation == null) {
            throw Problems.refused(GovernanceProblem.ORGANISATION_MISSING, "organisation", "organisation-required");
        }
        return new GovernanceMember(id, college, organisation, since, null, 0);
    }

    public boolean sitsOn(LocalDate day) {
        LocalDate last = until;
        return !day.isBefore(since) && (last == null || !day.isAfter(last));
    }

    /** Her last day on the seat. */
    public GovernanceMember end(LocalDate lastDay) {
        if (lastDay.isBefore(since)) {
            throw Problems.refused(GovernanceProblem.SEAT_DATES, "until", "not-before-start");
        }
        return new GovernanceMember(id, college, organisation, since, lastDay, version);
    }
}
