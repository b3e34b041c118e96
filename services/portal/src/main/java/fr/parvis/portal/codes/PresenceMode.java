package fr.parvis.portal.codes;

/** How she takes part in a meeting about her. */
public enum PresenceMode {
    ON_SITE,
    REMOTE,
    REPRESENTED,
    AUTHORISED_ABSENCE
}
