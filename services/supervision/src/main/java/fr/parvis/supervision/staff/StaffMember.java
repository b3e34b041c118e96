package fr.parvis.supervision.staff;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One member of the carrier's staff and who manages her.
 *
 * @param account subject of her account
 * @param version version of the stored state, for concurrent changes
 */
public record StaffMember(
        UUID id,
        String account,
        Line line,
        LocalDate since,
        @Nullable LocalDate until,
        int version) {

    /**
     * Above whom and by whom somebody is employed.
     *
     * @param manager account of the line manager
     * @param siren of the employer
     */
    public record Line(String manager, String siren) {}

    public static StaffMember enter(UUID id, String account, Line line, LocalDate since) {
        return new StaffMember(id, account, checked(account, line), since, null, 0);
    }

    public StaffMember under(Line other) {
        requireActive();
        return new StaffMember(id, account, checked(account, other), since, null, version);
    }

    /** Her last day. */
    public StaffMember end(LocalDate lastDay) {
        requireActive();
        if (lastDay.isBefore(since)) {
            throw Problems.refused(StaffProblem.STAFF_DATES, "until", "not-before-start");
        }
        return new StaffMember(id, account, line, since, lastDay, version);
    }

    private static Line checked(String account, Line line) {
        if (line.manager().equals(account)) {
            throw Problems.refused(StaffProblem.OWN_MANAGER, "manager", "somebody-else");
        }
        return line;
    }

    private void requireActive() {
        if (until != null) {
            throw new ProblemException(StaffProblem.STAFF_ENDED, FieldError.of("until", "ended"));
        }
    }
}
