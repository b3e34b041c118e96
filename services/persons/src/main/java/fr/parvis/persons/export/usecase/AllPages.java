package fr.parvis.persons.export.usecase;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns pages into one list, page after page on the same session.
 *
 * @param page asks for the page after a position; null asks for the first
 * @param position of the last one of a page
 */
record AllPages<T, P>(Function<@Nullable P, Uni<List<T>>> page, Function<T, P> position) {

    static final int SIZE = 200;

    Uni<List<T>> read() {
        return after(null, new ArrayList<>());
    }

    private Uni<List<T>> after(@Nullable P last, List<T> before) {
        return page.apply(last).chain(found -> {
            before.addAll(found);
            return found.size() < SIZE ? Uni.createFrom().item(before) : after(position.apply(found.getLast()), before);
        });
    }
}
