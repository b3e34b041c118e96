package fr.parvis.cooperation.response;

/** How a response fits one item of her request, in her eyes (COO-10). */
public enum Coherence {
    COHERENT,
    PARTLY_COHERENT,
    NOT_COHERENT,
    TOO_EARLY
}
