package fr.parvis.facilitation.interview;

/** What to think of before an interview; none of it holds it up. */
public enum PlanWarning {
    /** An interview that the antenna proposes before this one was not held. */
    EARLIER_INTERVIEW_NOT_HELD,
    /** Her last word in this phase was no: another interview is for her to wish. */
    SHE_SAID_NO
}
