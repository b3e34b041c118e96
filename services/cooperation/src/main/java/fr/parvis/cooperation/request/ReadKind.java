package fr.parvis.cooperation.request;

/** How released content was shown. */
public enum ReadKind {
    ONE,
    LIST,
    SEARCH,
    RESPONSE
}
