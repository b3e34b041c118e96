package fr.parvis.supervision.organisation;

import fr.parvis.commons.web.problem.ProblemType;

/** Why an organisation is not entered. */
public enum OrganisationProblem implements ProblemType {
    ORGANISATION_EXISTS("organisation-exists", 409, "Organisation is already entered in that part"),
    EMPLOYS_A_SUPERVISOR("employs-a-supervisor", 422, "Organisation employs a supervisor of this antenna");

    private final String code;
    private final int status;
    private final String title;

    OrganisationProblem(String code, int status, String title) {
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
