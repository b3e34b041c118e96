package fr.parvis.persons.consent;

/** Kinds of data a consent can name (catalogue, section 7.1). Never all of them at once (PER-20). */
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
