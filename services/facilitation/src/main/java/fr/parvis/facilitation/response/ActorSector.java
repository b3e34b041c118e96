package fr.parvis.facilitation.response;

/** Sector of who would respond; common law first. */
public enum ActorSector {
    COMMON_LAW,
    SPECIALISED_HEALTH,
    SPECIALISED_SOCIAL,
    SPECIALISED_MEDICO_SOCIAL,
    RIGHTS_DEFENCE,
    PEER,
    ENTOURAGE
}
