package fr.parvis.supervision.supervisor;

import fr.parvis.commons.web.problem.ProblemType;

/** Why a supervisor is not registered. */
public enum SupervisorProblem implements ProblemType {
    SUPERVISOR_NOT_INDEPENDENT("supervisor-not-independent", 422, "Supervisor is employed by a party of the antenna"),
    INDEPENDENCE_NOT_KNOWN("independence-not-known", 422, "Independence cannot be judged yet"),
    SUPERVISOR_HAS_LINE_AUTHORITY("supervisor-has-line-authority", 422, "Supervisor stands in line management"),
    SUPERVISOR_ACCOUNT_ELSEWHERE("supervisor-account-elsewhere", 422, "Supervisors have no account on this side"),
    CONTRACT_DATES("contract-dates", 422, "Contract ends before it starts"),
    PAPER_NOT_GIVEN("paper-not-given", 422, "Paper is dated in the future");

    private final String code;
    private final int status;
    private final String title;

    SupervisorProblem(String code, int status, String title) {
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
