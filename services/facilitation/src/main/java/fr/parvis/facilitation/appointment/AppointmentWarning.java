package fr.parvis.facilitation.appointment;

/** What to know of an appointment; none refuses it. */
public enum AppointmentWarning {
    /** The facilitator has another one at that time. */
    OVERLAPS_ANOTHER,
    /** It is at a specialised place: the facilitator stands there beside the person, neutral towards the place (FAC-81). */
    NEUTRAL_STANCE
}
