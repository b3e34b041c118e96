package fr.parvis.facilitation.knowledge;

/** How a section stands for whoever asks. */
public enum SectionState {
    NOT_OPENED,
    OPEN,
    CLOSED,
    /** Told to her facilitator of every section she does not share, whatever the reason. */
    NOT_SHARED
}
