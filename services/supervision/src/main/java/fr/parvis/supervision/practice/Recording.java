package fr.parvis.supervision.practice;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * When somebody records a session as held.
 *
 * @param now in Paris
 * @param withinDays how many days after the session this is possible: one held on the 31st may be recorded on the 1st, but a missed month cannot
 *     be mended in the following season
 */
public record Recording(LocalDateTime now, int withinDays) {

    void require(Appointment appointment) {
        if (now.isBefore(appointment.endsAt())) {
            throw new ProblemException(PracticeProblem.SESSION_NOT_OVER, FieldError.of("day", "session-over"));
        }
        if (now.toLocalDate().isAfter(appointment.day().plusDays(withinDays))) {
            throw new ProblemException(
                    PracticeProblem.RECORDED_TOO_LATE,
                    Map.of("days", withinDays),
                    List.of(FieldError.of("day", "recorded-within", Map.of("days", withinDays))),
                    null);
        }
    }
}
