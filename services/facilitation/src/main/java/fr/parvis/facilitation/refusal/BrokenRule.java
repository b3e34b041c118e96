package fr.parvis.facilitation.sheet;

/**
 * What a sheet stumbles over.
 *
 * @param field path as it is written in JSON, for example {@code rows[2].priority}
 * @param rule stable word
 */
public record BrokenRule(String field, String rule) {}
