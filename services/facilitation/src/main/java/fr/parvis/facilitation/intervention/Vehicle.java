package fr.parvis.facilitation.intervention;

/** With what a way was made (OPS-02). */
public enum Vehicle {
    /** Her own: the only one an allowance is paid for. */
    OWN_VEHICLE,
    SERVICE_VEHICLE,
    PUBLIC_TRANSPORT,
    BICYCLE_OR_ON_FOOT;

    public boolean paid() {
        return this == OWN_VEHICLE;
    }
}
