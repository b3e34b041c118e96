package fr.parvis.persons.consent;

/** REQUESTED is only the question; yes and no are of equal rank and neither needs a reason. */
public enum ConsentAnswer {
    REQUESTED,
    GRANTED,
    REFUSED;

    public ConsentState state() {
        return ConsentState.valueOf(name());
    }
}
