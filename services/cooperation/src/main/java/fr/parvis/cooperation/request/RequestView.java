package fr.parvis.cooperation.request;

import org.jspecify.annotations.Nullable;

/**
 * A request on its way to a reader.
 *
 * @param text her words; absent while knowledge of consents is too old
 */
public record RequestView(StoredRequest stored, @Nullable String text) {}
