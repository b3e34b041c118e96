package fr.parvis.persons.refusal;

/** One field of a request and the rule it broke; {@code field} is the JSON path the caller wrote. */
public record Refusal(String field, Rule rule) {}
