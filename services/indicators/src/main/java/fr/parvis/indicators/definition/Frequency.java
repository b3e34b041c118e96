package fr.parvis.indicators.definition;

/** How often what it is made of is collected. */
public enum Frequency {
    CONTINUOUS,
    MONTHLY
}
