package fr.parvis.cooperation.relay;

import fr.parvis.commons.web.problem.ProblemType;

/** Why a relay is refused. */
public enum RelayProblem implements ProblemType {
    CONTACT_LEFT("contact-left", 409, "Contact has already left"),
    HANDOVER_DONE("handover-done", 409, "Handover is already done"),
    SUCCESSOR_UNKNOWN("successor-unknown", 422, "Successor is no contact of that party");

    private final String code;
    private final int status;
    private final String title;

    RelayProblem(String code, int status, String title) {
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
