package fr.parvis.facilitation.assessment;

/** The four qualities to check on an assessment that is shared (FAC-32, source 004): each yes or no, never added up. */
public record Qualities(boolean shared, boolean regular, boolean precise, boolean formalised) {}
