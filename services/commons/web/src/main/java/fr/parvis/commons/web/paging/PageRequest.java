package fr.parvis.commons.web.paging;

import java.util.function.Function;
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

    /** The place the page before ended at, read from its keys; null for the first page. */
    public <T> @Nullable T place(Function<Position, T> read) {
        return after == null ? null : read.apply(new Position(after));
    }

    String context() {
        return "cursor|" + subject + "|" + list;
    }
}
