package fr.parvis.indicators.figure;

import fr.parvis.commons.web.problem.ProblemType;

/** Why figures cannot be read. */
public enum FigureProblem implements ProblemType {
    PERIOD_NOT_PUBLISHED("period-not-published", 404, "Period is not published");

    private final String code;
    private final int status;
    private final String title;

    FigureProblem(String code, int status, String title) {
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
