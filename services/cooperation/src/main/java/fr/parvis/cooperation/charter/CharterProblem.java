package fr.parvis.cooperation.charter;

import fr.parvis.commons.web.problem.ProblemType;

/** Why a step of a charter is refused. */
public enum CharterProblem implements ProblemType {
    NO_CHARTER("no-charter", 409, "Agreement is no charter"),
    CHARTER_STEP_ORDER("charter-step-order", 409, "Step does not go there from where it stands"),
    CHARTER_EVIDENCE_MISSING("charter-evidence-missing", 422, "Step is done without evidence"),
    CHARTER_WITHOUT_PILOT("charter-without-pilot", 409, "Charter names no pilot");

    private final String code;
    private final int status;
    private final String title;

    CharterProblem(String code, int status, String title) {
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
