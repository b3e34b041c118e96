package fr.parvis.supervision.practice;

import fr.parvis.commons.web.problem.Problems;

/** How many were invited and how many came; who they were is written nowhere. */
public record Attendance(int invited, int present) {

    public Attendance {
        if (present > invited) {
            throw Problems.refused(PracticeProblem.ATTENDANCE_IMPOSSIBLE, "present", "at-most-invited");
        }
    }
}
