package fr.parvis.commons.web.paging;

import org.jspecify.annotations.Nullable;

/**
 * What a caller asked of a list, checked.
 *
 * @param list the list and its filter, as the cursor is bound to them
 * @param after position after which the page starts, as the feature wrote it; null for the first page
 */
public record PageRequest(
        String list, String subject, int limit, @Nullable String after) {

    /** How many rows to fetch: one more than asked tells whether another page follows. */
    public int fetch() {
        return limit + 1;
    }

    String context() {
        return "cursor|" + subject + "|" + list;
    }
}
