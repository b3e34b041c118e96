package fr.parvis.facilitation.commission;

/** What to think of about a guest list; none of it holds anything up. */
public enum GuestWarning {
    NO_CHAIR,
    /** Whoever leads it takes part in supporting her, so is no third party (FAC-57). */
    CHAIR_INVOLVED,
    /** More guests than she is at ease with (FAC-58). */
    MORE_THAN_COMFORTABLE
}
