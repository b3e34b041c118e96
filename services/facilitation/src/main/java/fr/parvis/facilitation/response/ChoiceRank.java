package fr.parvis.facilitation.response;

/** What place a response has among her choices (COO-11). */
public enum ChoiceRank {
    FIRST_CHOICE,
    SECOND_CHOICE,
    TEMPORARY_ALTERNATIVE,
    MADE_PERMANENT
}
