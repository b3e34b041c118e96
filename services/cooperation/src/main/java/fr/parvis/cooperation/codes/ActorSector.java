package fr.parvis.cooperation.codes;

/** Who would carry a response; common law comes first (catalogue 0.1). */
public enum ActorSector {
    COMMON_LAW,
    SPECIALISED_HEALTH,
    SPECIALISED_SOCIAL,
    SPECIALISED_MEDICO_SOCIAL,
    RIGHTS_DEFENCE,
    PEER,
    ENTOURAGE
}
