package fr.parvis.facilitation.structure;

/** What is missing in an agreement. It is said, and holds up nothing. */
public enum AgreementWarning {
    AGREEMENT_MISSING,
    DEMAND_SIDE_NOT_STATED
}
