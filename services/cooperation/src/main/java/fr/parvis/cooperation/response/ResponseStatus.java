package fr.parvis.cooperation.response;

/** Status of COO-08 as the offer side may know it: a refusal reads NOT_RETAINED (COO-09). */
public enum ResponseStatus {
    PROPOSED,
    PENDING,
    ACCEPTED,
    NOT_RETAINED
}
