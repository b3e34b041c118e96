package fr.parvis.cooperation.community;

import fr.parvis.commons.web.problem.ProblemType;

/** Why a Communauté 360 is not entered. */
public enum CommunityProblem implements ProblemType {
    COMMUNITY_EXISTS;

    @Override
    public String code() {
        return "community-exists";
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Communauté 360 is already in the directory";
    }
}
