package fr.parvis.facilitation.act;

/** What an act is about, among the matters this service hands to the register. */
public enum Matter {
    RELEASE,
    ANSWER_TO_RESPONSE,
    COHERENCE_RELEASE,
    EXPRESSION,
    PRIORITY_MARK,
    FACILITATOR_CHOICE,
    CASE_PAUSE,
    CASE_STOP,
    REQUEST_CLOSE,
    /** What she decides freely at the end of a reception interview (FAC-11). */
    INTERVIEW_DECISION,
    /** How her life project reads, what she keeps of what was explored, when it is looked at again (FAC-20 to FAC-26). */
    LIFE_PROJECT,
    /** Opening or closing a section of collected information (FAC-27). */
    INFORMATION,
    /** A diagnosis sheet as it stands (FAC-39). */
    SHEET_VALIDATION,
    /** Who belongs to her network (FAC-91). */
    NETWORK,
    /** What she wants done where a right of hers is hindered (FAC-98). */
    RIGHTS,
    /** Whether she agrees to what was recorded as done with her (FAC-80). */
    INTERVENTION_WORD,
    /** Who of the professionals around her stands on her list, and whether she wants a locker (FAC-41, FAC-42). */
    ACCOMPANIMENT_LIST,
    /** Whether she wishes a pathway referent, and whom (FAC-44). */
    REFERENT,
    /** Who is invited to a commission of hers, name by name (FAC-51). */
    COMMISSION_GUESTS,
    /** What is not spoken of at her commissions, and what is (FAC-55, FAC-56). */
    COMMISSION_TOPICS,
    /** How a commission of hers is held: her presence, late invitations, the charter (FAC-52, FAC-54, FAC-60). */
    COMMISSION,
    /** Whether she signs what was decided at a commission of hers, as it reads (FAC-67). */
    DECISION_RECORD
}
