package fr.parvis.persons.person;

/** For whom the support is; a caregiver's own needs are a file of her own (PER-08). */
public enum BeneficiaryKind {
    PERSON_WITH_DISABILITY,
    RELATIVE,
    CAREGIVER,
    FAMILY,
    OTHER
}
