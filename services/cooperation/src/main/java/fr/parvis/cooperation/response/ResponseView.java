package fr.parvis.cooperation.response;

import org.jspecify.annotations.Nullable;

/**
 * A response on its way to a reader.
 *
 * @param opened absent while knowledge of consents is too old
 */
public record ResponseView(
        Response response,
        @Nullable CoherenceOpinion opinion,
        @Nullable Opened opened) {

    /** All words of a response, opened for one answer. */
    public record Opened(
            ResponseWords words,
            @Nullable String rank,
            @Nullable String message,
            @Nullable String gap) {}
}
