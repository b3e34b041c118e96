package fr.parvis.indicators.fact;

/**
 * One pseudonym space: a person has another reference in each family, so that what she wishes, what was done with her
 * and what she released cannot be joined here (architecture §5).
 */
public enum Family {
    POPULATION,
    EXPRESSIONS,
    INTERVENTIONS,
    RELEASES,
    /** About organisations and months, never about persons. */
    INSTITUTIONS
}
