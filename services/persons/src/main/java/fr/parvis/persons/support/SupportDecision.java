package fr.parvis.persons.support;

import org.jspecify.annotations.Nullable;

/**
 * What she decided.
 *
 * @param facilitatorSubject account of the facilitator she chose; null leaves it open
 * @param preferredSite site code; null: the nearest
 */
public record SupportDecision(
        SupportAnswer answer,
        @Nullable String facilitatorSubject,
        @Nullable String preferredSite) {}
