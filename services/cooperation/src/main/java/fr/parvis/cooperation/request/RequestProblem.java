package fr.parvis.cooperation.request;

import fr.parvis.commons.web.problem.ProblemType;

/** Why an act on a request is refused. */
public enum RequestProblem implements ProblemType {
    DATE_IN_THE_PAST;

    @Override
    public String code() {
        return "date-in-the-past";
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Date lies in the past";
    }
}
