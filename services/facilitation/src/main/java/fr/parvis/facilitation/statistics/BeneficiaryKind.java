package fr.parvis.facilitation.statistics;

/** For whom the support is (PER-08). */
public enum BeneficiaryKind {
    PERSON_WITH_DISABILITY,
    RELATIVE_KIND,
    CAREGIVER,
    FAMILY,
    OTHER_KIND
}
