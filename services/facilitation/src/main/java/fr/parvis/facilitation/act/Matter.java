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
    REQUEST_CLOSE
}
