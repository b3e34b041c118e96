package fr.parvis.cooperation.disclosure.rest;

import org.jspecify.annotations.Nullable;

/**
 * Why released content is not shown just now, in plain words.
 *
 * @param reason {@code KNOWLEDGE_TOO_OLD}
 * @param ageSeconds how old the knowledge of consents is; absent: nothing was heard yet
 */
public record HiddenPart(String reason, @Nullable Long ageSeconds, String message) {}
