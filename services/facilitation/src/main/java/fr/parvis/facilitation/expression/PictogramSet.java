package fr.parvis.facilitation.expression;

/**
 * Whose numbers name the pictograms. Only numbers and words are kept: the drawings are not part of Parvis, since their licence (CC BY-NC-SA) forbids
 * uses that ours allows.
 */
public enum PictogramSet {
    /** Centro Aragonés de Comunicación Aumentativa y Alternativa, arasaac.org: a set in wide use, with words in French, each pictogram a number. */
    ARASAAC
}
