package fr.parvis.persons.consent;

import org.jspecify.annotations.Nullable;

/**
 * What a consent says: to whom, for what, which data, until when (PER-20).
 *
 * @param objective why, in plain words; encrypted at rest
 * @param limits what stays out; encrypted at rest
 */
public record Terms(
        ConsentPurpose purpose,
        Recipient recipient,
        Scope scope,
        Period period,
        @Nullable String objective,
        @Nullable String limits) {}
