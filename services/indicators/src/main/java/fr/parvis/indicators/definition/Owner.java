package fr.parvis.indicators.definition;

/** Who answers for the data behind an indicator. */
public enum Owner {
    CARRIER,
    GOVERNANCE,
    OPERATOR
}
