package fr.parvis.supervision.supervisor;

import fr.parvis.commons.web.problem.Problems;
import java.time.LocalDate;

/** First and last day on which a supervisor works for the antenna. */
public record Contract(LocalDate from, LocalDate until) {

    public Contract {
        if (until.isBefore(from)) {
            throw Problems.refused(SupervisorProblem.CONTRACT_DATES, "contractUntil", "not-before-start");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
