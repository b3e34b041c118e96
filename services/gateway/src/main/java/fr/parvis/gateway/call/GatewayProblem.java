package fr.parvis.gateway.call;

import fr.parvis.commons.web.problem.ProblemType;

/** The gateway's own refusals. */
enum GatewayProblem implements ProblemType {
    /** One answer for all that is not open: whether it exists for somebody else cannot be told from it. */
    NOT_OPEN("not-open", 403, "Not open to this partner"),
    NO_ANSWER("no-answer", 503, "Service behind gives no answer");

    private final String code;
    private final int status;
    private final String title;

    GatewayProblem(String code, int status, String title) {
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
