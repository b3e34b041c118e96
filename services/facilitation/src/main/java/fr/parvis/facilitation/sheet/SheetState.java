package fr.parvis.facilitation.sheet;

/** A sheet is worked on until she validates it; from then on it stands as it is. */
public enum SheetState {
    DRAFT,
    VALIDATED
}
