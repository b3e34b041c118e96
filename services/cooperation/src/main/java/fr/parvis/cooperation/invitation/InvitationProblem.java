package fr.parvis.cooperation.invitation;

import fr.parvis.commons.web.problem.ProblemType;

/** Why the answer to an invitation is not taken. */
public enum InvitationProblem implements ProblemType {
    INVITATION_ANSWER("invitation-answer", 422, "Answer to the invitation makes no sense"),
    INVITATION_ANSWERED("invitation-answered", 409, "Invitation is already answered");

    private final String code;
    private final int status;
    private final String title;

    InvitationProblem(String code, int status, String title) {
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
