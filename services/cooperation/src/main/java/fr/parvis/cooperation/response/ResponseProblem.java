package fr.parvis.cooperation.response;

import fr.parvis.commons.web.problem.ProblemType;

/** Why a change of a response is refused. */
public enum ResponseProblem implements ProblemType {
    RESPONSE_ANSWERED;

    @Override
    public String code() {
        return "response-answered";
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Response was already answered";
    }
}
