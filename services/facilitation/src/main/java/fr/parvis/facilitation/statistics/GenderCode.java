package fr.parvis.facilitation.statistics;

/** As she said it to persons (PER-06). */
public enum GenderCode {
    WOMAN,
    MAN,
    OTHER_GENDER,
    GENDER_NOT_STATED
}
