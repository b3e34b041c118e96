package fr.parvis.supervision.governance;

import fr.parvis.commons.web.problem.ProblemType;

/** Why a step of governance is refused. */
public enum GovernanceProblem implements ProblemType {
    NO_PERSON_OR_FAMILY_PRESENT("no-person-or-family-present", 422, "No person and no family is present"),
    TEXT_LEADS_TO_A_PERSON("text-leads-to-a-person", 422, "Text leads to a person"),
    SEAT_WITHOUT_WORDS("seat-without-words", 422, "Seat of a person or family carries no words"),
    ORGANISATION_MISSING("organisation-missing", 422, "Seat of an employer names its organisation"),
    SEAT_DATES("seat-dates", 422, "Last day is before the first"),
    MEMBER_UNKNOWN("member-unknown", 422, "Member is not entered"),
    NOT_SEATED("not-seated", 422, "Member had no seat on that day"),
    MEETING_IN_THE_PAST("meeting-in-the-past", 422, "Meeting is called for a past day"),
    MEETING_NOT_BEGUN("meeting-not-begun", 422, "Meeting has not taken place yet");

    private final String code;
    private final int status;
    private final String title;

    GovernanceProblem(String code, int status, String title) {
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
