package fr.parvis.facilitation.media;

/** What a file of hers is to whoever meets it. */
public enum MediaKind {
    VOICE,
    PICTURE
}
