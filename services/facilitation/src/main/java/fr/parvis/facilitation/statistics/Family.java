package fr.parvis.facilitation.statistics;

/** One space of names: she has another one in each, so that they cannot be joined (architecture §5). */
public enum Family {
    POPULATION,
    EXPRESSIONS,
    INTERVENTIONS,
    RELEASES
}
