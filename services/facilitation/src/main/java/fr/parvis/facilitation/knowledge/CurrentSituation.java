package fr.parvis.facilitation.knowledge;

/** Where she lives and with which support: the closed list of the source, beside words of any kind (FAC-27, source 004). */
public enum CurrentSituation {
    HOME_WITHOUT_SUPPORT,
    HOME_WITH_MEDICO_SOCIAL_SUPPORT,
    HOSTED_IN_ANOTHER_STRUCTURE
}
