package fr.parvis.cooperation.agreement;

/** The six steps of a partnership charter (COO-18, source 004). */
public enum CharterStep {
    RELEVANT_PARTNERS,
    COMMON_PLAN_AND_RULES,
    ROLES_AND_RESPONSIBILITIES,
    COMMITMENTS_AND_RESOURCES,
    COMMUNICATION,
    EVALUATION
}
