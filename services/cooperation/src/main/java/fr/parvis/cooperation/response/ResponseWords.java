package fr.parvis.cooperation.response;

import org.jspecify.annotations.Nullable;

/**
 * The words of a response.
 *
 * @param text description in plain language
 * @param conditions absent: none
 */
public record ResponseWords(String text, @Nullable String conditions) {}
