package fr.parvis.portal.codes;

/** What she says of something that was noted. */
public enum HerWord {
    AGREES,
    CONTESTS
}
