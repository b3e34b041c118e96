package fr.parvis.persons.act;

/** What a person decides about; a power of representation names the matters it covers. */
public enum Matter {
    SUPPORT_DECISION,
    CONSENT,
    RELEASE,
    WITHDRAWAL,
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
    /** Who of the professionals around her stands on her list (FAC-41, FAC-42). */
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
    DECISION_RECORD,
    ENTOURAGE_CHOICE,
    NO_CONTACT,
    TRIAL_CONCLUSION,
    FILE_CLOSING,
    FILE_ERASURE,
    /** Letting a copy go to another antenna, and ending it. */
    FILE_HAND_OVER,
    /** Bringing a copy from another antenna. */
    FILE_IMPORT,
    /** Opening it, closing it, throwing a document away. */
    LOCKER,
    LOCKER_SHARE,
    VOICE;

    /** Whether taking it back has a meaning: a consent can be withdrawn, an answer given cannot be unsaid. */
    public boolean canBeUndone() {
        return switch (this) {
            case SUPPORT_DECISION,
                    CONSENT,
                    RELEASE,
                    ENTOURAGE_CHOICE,
                    NO_CONTACT,
                    FILE_CLOSING,
                    FILE_HAND_OVER,
                    LOCKER,
                    LOCKER_SHARE,
                    VOICE -> true;
            case WITHDRAWAL,
                    ANSWER_TO_RESPONSE,
                    COHERENCE_RELEASE,
                    EXPRESSION,
                    PRIORITY_MARK,
                    FACILITATOR_CHOICE,
                    CASE_PAUSE,
                    CASE_STOP,
                    REQUEST_CLOSE,
                    INTERVIEW_DECISION,
                    LIFE_PROJECT,
                    INFORMATION,
                    SHEET_VALIDATION,
                    NETWORK,
                    RIGHTS,
                    INTERVENTION_WORD,
                    ACCOMPANIMENT_LIST,
                    REFERENT,
                    COMMISSION_GUESTS,
                    COMMISSION_TOPICS,
                    COMMISSION,
                    DECISION_RECORD,
                    TRIAL_CONCLUSION,
                    FILE_ERASURE,
                    FILE_IMPORT -> false;
        };
    }

    /** Whether it is decided here, through a door of its own, where the act is registered with what it decides. */
    public boolean hasItsOwnDoor() {
        return switch (this) {
            case SUPPORT_DECISION,
                    CONSENT,
                    RELEASE,
                    WITHDRAWAL,
                    ENTOURAGE_CHOICE,
                    NO_CONTACT,
                    TRIAL_CONCLUSION,
                    LOCKER,
                    LOCKER_SHARE,
                    VOICE,
                    FILE_CLOSING,
                    FILE_ERASURE,
                    FILE_HAND_OVER,
                    FILE_IMPORT -> true;
            case ANSWER_TO_RESPONSE,
                    COHERENCE_RELEASE,
                    EXPRESSION,
                    PRIORITY_MARK,
                    FACILITATOR_CHOICE,
                    CASE_PAUSE,
                    CASE_STOP,
                    REQUEST_CLOSE,
                    INTERVIEW_DECISION,
                    LIFE_PROJECT,
                    INFORMATION,
                    SHEET_VALIDATION,
                    NETWORK,
                    RIGHTS,
                    INTERVENTION_WORD,
                    ACCOMPANIMENT_LIST,
                    REFERENT,
                    COMMISSION_GUESTS,
                    COMMISSION_TOPICS,
                    COMMISSION,
                    DECISION_RECORD -> false;
        };
    }
}
