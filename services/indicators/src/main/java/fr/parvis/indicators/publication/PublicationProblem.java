package fr.parvis.indicators.publication;

/** Why a period cannot be published. */
public enum PublicationProblem {
    /** Its last day, or the days left for late facts, are not over. */
    PERIOD_NOT_CLOSED,
    /** A published figure never changes; what came later is a correction. */
    ALREADY_PUBLISHED,
    /** The facts of a shorter period inside it have changed since: correct that one first. */
    PART_TO_CORRECT,
    /** Nothing has been published yet, or the facts say what was published. */
    NOTHING_TO_CORRECT
}
