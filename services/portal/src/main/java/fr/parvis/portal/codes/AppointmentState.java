package fr.parvis.portal.codes;

/** Where an appointment stands. */
public enum AppointmentState {
    PLANNED,
    MOVED,
    CANCELLED,
    HELD
}
