package fr.parvis.persons.entourage;

/** What relatives ask for themselves (PER-16). */
public enum RequestKind {
    HEALTH,
    INFORMATION_TRAINING,
    ADVICE_LISTENING,
    FINANCIAL_OR_MATERIAL_AID,
    PSYCHOLOGICAL_SUPPORT
}
