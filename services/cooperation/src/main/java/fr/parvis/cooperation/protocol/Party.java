package fr.parvis.cooperation.protocol;

/** The two parties of a cooperation protocol. */
public enum Party {
    CARRIER,
    COMMUNITY
}
