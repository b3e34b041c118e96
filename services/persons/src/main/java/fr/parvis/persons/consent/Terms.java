package fr.parvis.persons.consent;

/**
 * What a consent says: to whom, for what, which data, until when (PER-20).
 *
 * @param explained what was said about it
 */
public record Terms(ConsentPurpose purpose, Recipient recipient, Scope scope, Period period, Explained explained) {}
