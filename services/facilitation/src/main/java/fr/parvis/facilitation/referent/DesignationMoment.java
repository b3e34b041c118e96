package fr.parvis.facilitation.referent;

/** When she designated, where there is a commission (FAC-44). */
public enum DesignationMoment {
    BEFORE_COMMISSION,
    DURING_COMMISSION
}
