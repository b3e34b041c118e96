package fr.parvis.portal.codes;

/** Whether a figure is told (IND-R3). */
public enum FigureState {
    SHOWN,
    MASKED,
    NOTHING_TO_DIVIDE_BY,
    NOT_PUBLISHED
}
