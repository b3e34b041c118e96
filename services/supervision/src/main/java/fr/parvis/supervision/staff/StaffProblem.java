package fr.parvis.supervision.staff;

import fr.parvis.commons.web.problem.ProblemType;

/** Why line management is not entered. */
public enum StaffProblem implements ProblemType {
    MANAGER_ON_OFFER_SIDE("manager-on-offer-side", 422, "Line manager belongs to the offer side"),
    MANAGER_NOT_DECLARED("manager-not-declared", 422, "Line manager has not declared herself on this side"),
    OWN_MANAGER("own-manager", 422, "Nobody manages herself"),
    SUPERVISOR_IN_LINE("supervisor-in-line", 422, "A supervisor stands outside line management"),
    EMPLOYER_NOT_ENTERED("employer-not-entered", 422, "Employer is neither carrier nor employer of facilitators"),
    STAFF_DATES("staff-dates", 422, "Last day is before the first"),
    STAFF_EXISTS("staff-exists", 409, "Account already has a line manager"),
    STAFF_ENDED("staff-ended", 409, "Member has already left");

    private final String code;
    private final int status;
    private final String title;

    StaffProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
