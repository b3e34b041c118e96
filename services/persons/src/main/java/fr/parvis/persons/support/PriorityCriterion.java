package fr.parvis.persons.support;

/** Orders the queue, never excludes anybody (PER-03). */
public enum PriorityCriterion {
    BREAK_WITHOUT_ADAPTED_RESPONSE,
    DETERIORATION_WITHOUT_SUPPORT,
    CHILD_OUT_OF_SCHOOL,
    ADULT_NEEDING_ACCOMMODATION_OR_HOUSING,
    ARS_IDENTIFIED
}
