package fr.parvis.facilitation.appointment;

/** What a change of an appointment comes to. */
public sealed interface AppointmentOutcome {

    record Changed(Appointment after) implements AppointmentOutcome {}

    /** Saying again what is so already. */
    record AlreadySo(Appointment same) implements AppointmentOutcome {}

    /** One that is over changes no more. */
    record Refused(AppointmentState state) implements AppointmentOutcome {}
}
