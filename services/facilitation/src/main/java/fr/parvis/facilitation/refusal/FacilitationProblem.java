package fr.parvis.facilitation.refusal;

import fr.parvis.commons.web.problem.ProblemType;

/** The problems of this service; the sentences are in {@code parvis/problems_*.properties}. */
public enum FacilitationProblem implements ProblemType {
    PERSONS_UNREACHABLE("persons-unreachable", 503, "Persons service does not answer"),
    CASE_STATE("case-state", 409, "State of the case does not allow this"),
    FACILITATOR_UNKNOWN("facilitator-unknown", 422, "Facilitator is not in the directory"),
    FACILITATOR_EXISTS("facilitator-exists", 409, "Facilitator is in the directory already"),
    SITE_UNKNOWN("site-unknown", 422, "Site is not known"),
    SITE_EXISTS("site-exists", 409, "Site exists already"),
    SITE_COMMUNE_UNKNOWN("site-commune-unknown", 422, "Commune code is not official"),
    SITE_PREMISES("site-premises", 422, "Premises of a specialised provider are refused"),
    ACT_REFUSED("act-refused", 422, "Act does not count"),
    ACT_REQUIRED("act-required", 422, "Act of the person is required"),
    EXPRESSION_UNKNOWN("expression-unknown", 422, "Expression is not of this case"),
    EXPRESSION_NOT_LIVE("expression-not-live", 409, "Expression is not live any more"),
    EXPRESSED_IN_FUTURE("expressed-in-future", 422, "Day lies in the future"),
    RECIPIENT_UNKNOWN("recipient-unknown", 422, "Recipient is no known Communauté 360"),
    SELECTION_REFUSED("selection-refused", 422, "Selection of expressions is refused"),
    RELEASE_TEXT_CHANGED("release-text-changed", 409, "Text is not the one that was confirmed"),
    RELEASE_DATE("release-date", 422, "Date of the release is refused"),
    RELEASE_PENDING("release-pending", 409, "Same text is being released with another date"),
    REQUEST_ENDED("request-ended", 409, "Request has ended"),
    ITEM_UNKNOWN("item-unknown", 422, "Item is not of this request"),
    INTERVENTION_EXISTS("intervention-exists", 409, "Intervention exists with other content"),
    INTERVENTION_DATE("intervention-date", 422, "Day of the intervention is refused"),
    SECTION_CLOSED("section-closed", 409, "Section is not open"),
    NOTE_OF_ANOTHER("note-of-another", 422, "Note is somebody else's"),
    SITUATION_ELSEWHERE("situation-elsewhere", 422, "Current situation is noted in its own section"),
    TOLD_INCOMPLETE("told-incomplete", 422, "Person was not told enough to be asked"),
    ASSESSMENT_FOCUS("assessment-focus", 422, "Neither domain nor environment is named"),
    ASSESSMENT_DATE("assessment-date", 422, "Day of the assessment is refused"),
    ASSESSMENT_KNOWN("assessment-known", 422, "Assessment of the same stands already");

    private final String code;
    private final int status;
    private final String title;

    FacilitationProblem(String code, int status, String title) {
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
