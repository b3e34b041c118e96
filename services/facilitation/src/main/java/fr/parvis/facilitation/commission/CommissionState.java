package fr.parvis.facilitation.commission;

/** Where a commission stands. */
public enum CommissionState {
    /** Its guest list is not, or no longer, hers. */
    PREPARED,
    /** She said yes to each name; somebody has no invitation for this day yet. */
    GUESTS_VALIDATED,
    /** She and everybody on her list have an invitation for this day. */
    INVITED,
    OPEN,
    CLOSED,
    CANCELLED
}
