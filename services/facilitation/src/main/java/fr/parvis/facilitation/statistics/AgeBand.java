package fr.parvis.facilitation.statistics;

/** Completed years on the day of her yes (IND-R7). */
public enum AgeBand {
    A00_05,
    A06_11,
    A12_15,
    A16_19,
    A20_24,
    A25_39,
    A40_59,
    A60_74,
    A75_UP,
    AGE_NOT_STATED
}
