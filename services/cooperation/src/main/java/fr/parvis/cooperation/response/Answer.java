package fr.parvis.cooperation.response;

/** Her answer to a response, as it crosses to this side; only she gives it (COO-09). */
public enum Answer {
    ACCEPTED,
    NOT_RETAINED,
    PENDING
}
