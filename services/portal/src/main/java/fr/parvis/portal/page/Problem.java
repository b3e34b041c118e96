package fr.parvis.portal.page;

import org.jspecify.annotations.Nullable;

/**
 * What a page says when it cannot be shown.
 *
 * @param reference to quote when asking for help
 */
public record Problem(Kind kind, @Nullable String reference) {

    public enum Kind {
        NOT_FOUND,
        NOT_FOR_YOU,
        FORM_TOO_OLD,
        FROM_ELSEWHERE,
        OUR_FAULT
    }

    static Problem of(Kind kind) {
        return new Problem(kind, null);
    }
}
