package fr.parvis.facilitation.network;

/** How near somebody is to her, as she says; nobody computes it. */
public enum Closeness {
    NEAR,
    SOMETIMES,
    FAR
}
