package fr.parvis.facilitation.commission;

/** When an invitation went out, measured by the days before the meeting (FAC-52). */
public enum InvitationTiming {
    /** Before the window: nobody lacks time, so it is only said. */
    EARLY,
    IN_WINDOW,
    /** After the window: only with her agreement and a reason. */
    LATE
}
