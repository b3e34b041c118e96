package fr.parvis.persons.refusal;

import fr.parvis.commons.web.problem.ProblemType;

/** The refusals only this service knows. */
public enum PersonsProblem implements ProblemType {
    SUPPORT_ALREADY_RUNNING("support-already-running", "Support is already proposed or accepted"),
    SUPPORT_ALREADY_DECIDED("support-already-decided", "Proposal was decided otherwise"),
    ACCOUNT_ALREADY_LINKED("account-already-linked", "Account or file is already linked"),
    CONSENT_NOT_OPEN("consent-not-open", "Consent is not waiting for an answer"),
    SIGNAL_ALREADY_TAKEN("signal-already-taken", "Signal was already taken up"),
    FILE_CLOSED("file-closed", "File is closed"),
    HELD_BY_LAW("held-by-law", "File is held by law"),
    DOCUMENT_ALREADY_THERE("document-already-there", "Document has its file already"),
    HAND_OVER_NOT_SET_UP("hand-over-not-set-up", "Antenna has no keys for hand-overs"),
    PACKAGE_ALREADY_TAKEN("package-already-taken", "Package was taken in already");

    private final String code;
    private final String title;

    PersonsProblem(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return title;
    }
}
