package fr.parvis.supervision.practice;

import fr.parvis.commons.web.problem.ProblemType;

/** Why a step of practice analysis is refused. */
public enum PracticeProblem implements ProblemType {
    TERRITORY_EXISTS("territory-exists", 409, "Territory is already entered"),
    TERRITORY_UNKNOWN("territory-unknown", 422, "Territory is not entered"),
    TERRITORY_NOT_YET("territory-not-yet", 422, "Territory does not exist yet on that day"),
    TERRITORY_CODE("territory-code", 422, "Territory code does not fit its kind"),
    SUPERVISOR_UNKNOWN("supervisor-unknown", 422, "Supervisor is not registered"),
    SUPERVISOR_MISSING("supervisor-missing", 422, "Session has no outside supervisor"),
    SUPERVISOR_NOT_UNDER_CONTRACT("supervisor-not-under-contract", 422, "Supervisor is not under contract on that day"),
    MONTH_OVER("month-over", 422, "Month is over"),
    SESSION_NOT_OVER("session-not-over", 422, "Session is not over yet"),
    RECORDED_TOO_LATE("recorded-too-late", 422, "Session was not recorded in time"),
    ATTENDANCE_IMPOSSIBLE("attendance-impossible", 422, "More people came than were invited"),
    SESSION_CLOSED("session-closed", 409, "Session is no longer open to this change");

    private final String code;
    private final int status;
    private final String title;

    PracticeProblem(String code, int status, String title) {
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
