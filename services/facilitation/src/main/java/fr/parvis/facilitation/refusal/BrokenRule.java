package fr.parvis.facilitation.refusal;

/**
 * What a sheet, or another thing with many fields, stumbles over.
 *
 * @param field path as it is written in JSON, for example {@code rows[2].priority}
 * @param rule stable word
 */
public record BrokenRule(String field, String rule) {}
