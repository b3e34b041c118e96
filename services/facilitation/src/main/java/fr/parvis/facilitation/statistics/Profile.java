package fr.parvis.facilitation.statistics;

/**
 * What her copies are broken down by.
 *
 * @param territory official code of the département she is received in, one of the antenna's own
 */
public record Profile(Population population, String territory) {}
