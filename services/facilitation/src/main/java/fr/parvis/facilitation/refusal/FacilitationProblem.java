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
    SITE_PREMISES("site-premises", 422, "Premises of a specialised provider are refused"),
    ACT_REFUSED("act-refused", 422, "Act does not count"),
    ACT_REQUIRED("act-required", 422, "Act of the person is required"),
    EXPRESSION_UNKNOWN("expression-unknown", 422, "Expression is not of this case"),
    STATE_REFUSED("state-refused", 422, "State is not one to be said"),
    GOAL_UNKNOWN("goal-unknown", 422, "Goal is not of this case"),
    EXPRESSION_NOT_LIVE("expression-not-live", 409, "Expression is not live any more"),
    DAY_IN_FUTURE("day-in-future", 422, "Day lies in the future"),
    EXPRESSION_EMPTY("expression-empty", 422, "Expression says nothing"),
    MEDIA_REFUSED("media-refused", 422, "File is refused"),
    MEDIA_COMPLETE("media-complete", 409, "File is complete and does not change"),
    MEDIA_BUSY("media-busy", 409, "Other files are being looked through"),
    OPTION_UNKNOWN("option-unknown", 422, "Option was not explored for this choice"),
    LIFE_PROJECT_LIST("life-project-list", 422, "List is not that of the live expressions"),
    LIFE_PROJECT_CHANGED("life-project-changed", 409, "Life project is not the one that was confirmed"),
    NEXT_CHECK_DATE("next-check-date", 422, "Day of the next check is refused"),
    RECIPIENT_UNKNOWN("recipient-unknown", 422, "Recipient is no known Communauté 360"),
    SELECTION_REFUSED("selection-refused", 422, "Selection of expressions is refused"),
    RELEASE_WITHOUT_TEXT("release-without-text", 422, "Expression has no words to send"),
    RELEASE_TEXT_CHANGED("release-text-changed", 409, "Text is not the one that was confirmed"),
    RELEASE_DATE("release-date", 422, "Date of the release is refused"),
    RELEASE_PENDING("release-pending", 409, "Same text is being released with another date"),
    REQUEST_ENDED("request-ended", 409, "Request has ended"),
    ITEM_UNKNOWN("item-unknown", 422, "Item is not of this request"),
    INTERVENTION_EXISTS("intervention-exists", 409, "Intervention exists with other content"),
    INTERVENTION_OF_ANOTHER("intervention-of-another", 409, "Intervention is somebody else's"),
    INTERVENTION_STANDS("intervention-stands", 409, "Figures could not follow a correction of this intervention"),
    CORRECTIONS_FULL("corrections-full", 409, "This was corrected as often as it can be"),
    APPOINTMENT_RECORDED("appointment-recorded", 409, "This kind of intervention was recorded at this appointment"),
    NETWORK_HERSELF_ONCE("network-herself-once", 409, "Her own place in her network is described already"),
    RIGHTS_STEP_REFUSED("rights-step-refused", 422, "Step of the rights log is refused"),
    LIST_FULL("list-full", 409, "List holds no more"),
    EMPLOYER_ORDER_REFUSED("employer-order-refused", 422, "Report of an order is refused"),
    APPOINTMENT_TIME("appointment-time", 422, "Time of the appointment is refused"),
    APPOINTMENT_OVER("appointment-over", 409, "Appointment is over"),
    INTERVIEW_STATE("interview-state", 409, "State of the interview does not allow this"),
    INTERVIEW_KIND("interview-kind", 422, "Interview has no template"),
    INTERVIEW_DECISION("interview-decision", 409, "Decision of the person is missing"),
    SHEET_DRAFT_EXISTS("sheet-draft-exists", 409, "A draft of the sheet exists already"),
    SHEET_STANDS("sheet-stands", 409, "Validated sheet does not change"),
    SHEET_CHANGED("sheet-changed", 409, "Sheet is not the one that was seen"),
    SHEET_ROWS("sheet-rows", 422, "Rows of the sheet break a rule"),
    SHEET_INCOMPLETE("sheet-incomplete", 409, "Something is missing before the sheet can be validated"),
    COMMISSION_STATE("commission-state", 409, "State of the commission does not allow this"),
    COMMISSION_REFUSED("commission-refused", 422, "Plan of the commission is refused"),
    COMMISSION_INCOMPLETE("commission-incomplete", 409, "Something is missing before the commission goes on"),
    GUEST_REFUSED("guest-refused", 422, "Guest is refused"),
    GUESTS_CHANGED("guests-changed", 409, "Guest list is not the one that was seen"),
    INVITATION_REFUSED("invitation-refused", 422, "Day of the invitation is refused"),
    CHARTER_CHANGED("charter-changed", 409, "Charter is not the one that was seen"),
    TOPIC_REFUSED("topic-refused", 422, "Topic is refused"),
    DECISION_DRAFT_EXISTS("decision-draft-exists", 409, "Another record of this commission is not valid yet"),
    DECISION_ENTRY_CHANGED("decision-entry-changed", 409, "Entry was changed by somebody else meanwhile"),
    DECISION_CHANGED("decision-changed", 409, "Record is not the one that was seen"),
    DECISION_STANDS("decision-stands", 409, "Valid record does not change"),
    DECISION_STATE("decision-state", 409, "State of the record does not allow this"),
    DECISION_INCOMPLETE("decision-incomplete", 409, "Something is missing before the record can be signed"),
    DECISION_REFUSED("decision-refused", 422, "Entry or signature of the record is refused"),
    SECTION_CLOSED("section-closed", 409, "Section is not open"),
    NOTE_OF_ANOTHER("note-of-another", 409, "Note is somebody else's"),
    SITUATION_ELSEWHERE("situation-elsewhere", 422, "Current situation is noted in its own section"),
    TOLD_INCOMPLETE("told-incomplete", 422, "Person was not told enough to be asked"),
    ASSESSMENT_FOCUS("assessment-focus", 422, "Neither domain nor environment is named"),
    ASSESSMENT_DATE("assessment-date", 422, "Day of the assessment is refused"),
    ASSESSMENT_KNOWN("assessment-known", 409, "Assessment of the same stands already"),
    APPOINTMENT_UNKNOWN("appointment-unknown", 422, "Appointment is not of this case"),
    COMMON_LAW_NOT_ASKED("common-law-not-asked", 409, "Nothing was asked about common law"),
    COMMUNE_UNKNOWN("commune-unknown", 422, "Commune code is not official"),
    TRIP_EXISTS("trip-exists", 409, "Trip exists with other content"),
    MAIL_OFF("mail-off", 409, "Antenna sends no mail"),
    MAIL_CODES_USED_UP("mail-codes-used-up", 409, "No more codes are sent today"),
    MAIL_CODE_REFUSED("mail-code-refused", 422, "Code of the mail is refused"),
    CONTACT_UNKNOWN("contact-unknown", 422, "Professional is not on her list"),
    REFERENT_NOT_WISHED("referent-not-wished", 409, "She has not said that she wishes a referent"),
    REFERENT_IS_FACILITATOR("referent-is-facilitator", 422, "A facilitator is no referent by default"),
    REFERENT_STATE("referent-state", 409, "State of the designation does not allow this"),
    REFERENT_ANSWER("referent-answer", 422, "Answer lies before the designation"),
    REFERENT_CONDITIONS("referent-conditions", 422, "Conditions for becoming a referent are not met");

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
