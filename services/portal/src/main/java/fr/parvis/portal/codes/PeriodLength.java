package fr.parvis.portal.codes;

/** Lengths of a period that is published. */
public enum PeriodLength {
    MONTH,
    QUARTER,
    YEAR,
    ROLLING_12
}
