package fr.parvis.cooperation.protocol;

import fr.parvis.commons.web.problem.ProblemType;

/** Why a step of a cooperation protocol is refused. */
public enum ProtocolProblem implements ProblemType {
    COMMUNITY_UNKNOWN("community-unknown", 422, "Communauté 360 is not in the directory"),
    CLAUSE_MISSING("clause-missing", 422, "Compulsory clause is missing"),
    CLAUSE_TWICE("clause-twice", 422, "Clause is written twice"),
    PROTOCOL_CLOSED("protocol-closed", 409, "Protocol is no longer open to this change"),
    PROTOCOL_TEXT_CHANGED("protocol-text-changed", 409, "Protocol text is not the one that was read"),
    PROTOCOL_ALREADY_SIGNED("protocol-already-signed", 409, "Party has already signed"),
    PROTOCOL_ALREADY_IN_FORCE("protocol-already-in-force", 409, "Another protocol is in force");

    private final String code;
    private final int status;
    private final String title;

    ProtocolProblem(String code, int status, String title) {
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
