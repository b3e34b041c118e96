package fr.parvis.facilitation.intervention;

/** What the facilitator is made aware of when an intervention is recorded; it holds nothing up. */
public enum InterventionWarning {
    /** A visit to her home or another place of her life, and no yes of hers to a visit of that kind stands (FAC-33). */
    VISIT_WITHOUT_AGREEMENT
}
