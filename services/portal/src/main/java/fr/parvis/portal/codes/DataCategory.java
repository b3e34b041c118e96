package fr.parvis.portal.codes;

/** Kinds of data a consent can name. */
public enum DataCategory {
    IDENTITY,
    CONTACT,
    EXPRESSIONS,
    LIFE_PROJECT,
    ASSESSMENTS_HEALTH,
    DIAGNOSIS_SHEET,
    ACCOMPANIMENT_LIST,
    DECISION_RECORD,
    CO_BUILT_PROJECT,
    TRANSITION_PLAN,
    RESPONSES,
    LOCKER_DOCUMENTS
}
