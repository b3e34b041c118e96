package fr.parvis.cooperation.agreement;

import fr.parvis.commons.web.problem.ProblemType;

/** Why a step of an agreement is refused. */
public enum AgreementProblem implements ProblemType {
    AGREEMENT_KIND_ELSEWHERE("agreement-kind-elsewhere", 422, "Kind of agreement is not written here"),
    AGREEMENT_FORM("agreement-form", 422, "Agreement contradicts itself"),
    AGREEMENT_INCOMPLETE("agreement-incomplete", 409, "Agreement lacks something compulsory"),
    AGREEMENT_CLOSED("agreement-closed", 409, "Signed agreement is not changed in place"),
    AGREEMENT_VERSION_OPEN("agreement-version-open", 409, "Another version is still open"),
    AGREEMENT_TEXT_CHANGED("agreement-text-changed", 409, "Agreement text is not the one that was read"),
    AGREEMENT_ALREADY_SIGNED("agreement-already-signed", 409, "Party has already signed"),
    AGREEMENT_NOT_SIGNED("agreement-not-signed", 409, "Agreement is not signed yet"),
    AGREEMENT_ENDED("agreement-ended", 409, "Agreement has ended"),
    LIST_FULL("list-full", 409, "List holds no more"),
    SIGNATURE_BY_ACCOUNT("signature-by-account", 422, "Party signs with its own account");

    private final String code;
    private final int status;
    private final String title;

    AgreementProblem(String code, int status, String title) {
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
