package fr.parvis.cooperation.agreement;

/** What a convention is about (COO-15, source 004). */
public enum ConventionObject {
    STAFF_SECONDMENT,
    POOLED_MEANS,
    EMERGENCY_SITUATIONS,
    OTHER
}
