package fr.parvis.facilitation.appointment;

/** What became of an appointment. */
public enum AppointmentState {
    PLANNED,
    /** It stands, at another time than first agreed. */
    MOVED,
    CANCELLED,
    /** An intervention was recorded for it. */
    HELD;

    /** Whether it still takes somebody's time. */
    public boolean stands() {
        return this == PLANNED || this == MOVED;
    }
}
