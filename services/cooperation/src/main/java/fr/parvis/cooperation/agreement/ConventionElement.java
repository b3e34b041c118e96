package fr.parvis.cooperation.agreement;

/** The sixteen minimum elements of a cooperation convention, in the order of the source (COO-16, source 004). */
public enum ConventionElement {
    /** Which populations the resource professionals receive. */
    POPULATIONS_RECEIVED,
    /** Technical platforms and specialties at hand. */
    TECHNICAL_PLATFORMS_SPECIALTIES,
    /** What the resource professionals and the establishment can do, and what limits them. */
    POSSIBILITIES_AND_CONSTRAINTS,
    /** What each party commits itself to. */
    RECIPROCAL_COMMITMENTS,
    /** Procedures at admission, at the exit and in an emergency. */
    ADMISSION_EXIT_EMERGENCY_PROCEDURES,
    /** Legal tools, human and technical means. */
    RESOURCES_MOBILISED,
    /** Tools that make the coordination work. */
    TOOLS_FOR_COORDINATION,
    /** Which information goes both ways, above all at entry and exit. */
    INFORMATION_TO_TRANSMIT,
    /** How reception varies: by the day, for a long stay. */
    RECEPTION_VARIABILITY,
    /** How support goes on during the stay. */
    CONTINUITY_DURING_STAY,
    /** How resource professionals take part: hospital, gestures of daily life, times at risk. */
    PROFESSIONAL_PARTICIPATION_BY_CONTEXT,
    /** Hours of presence. */
    PRESENCE_HOURS,
    /** Transition and relay between the parties. */
    TRANSITION_AND_RELAY,
    /** Visits and exchanges between professionals, the person and those around. */
    VISITS_AND_EXCHANGES,
    /** Follow-up and evaluation. */
    FOLLOW_UP_AND_EVALUATION,
    /** Internships and cross training. */
    INTERNSHIPS_AND_CROSS_TRAINING
}
