package fr.parvis.cooperation.disclosure;

import fr.parvis.commons.web.problem.ProblemType;

/** Why released content is not shown or searched just now. */
public enum DisclosureProblem implements ProblemType {
    KNOWLEDGE_TOO_OLD;

    @Override
    public String code() {
        return "knowledge-too-old";
    }

    @Override
    public int status() {
        return 503;
    }

    @Override
    public String title() {
        return "Knowledge of consents is too old to show released content";
    }
}
