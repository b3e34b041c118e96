package fr.parvis.facilitation.datakey;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The persons' data keys; destroying one makes all her words here unreadable. */
public interface PersonKeys {

    /** Makes her key when her first case opens; harmless when it exists. */
    Uni<Void> ensure(PersonReference person);

    Uni<DataKey> of(PersonReference person);

    /**
     * Opens a row with the key of the person it is about; without a row no key is asked for.
     *
     * @param person whom the row is about
     * @param open what the row says, given that key
     */
    default <R, T> Uni<Optional<T>> opened(@Nullable R row, Function<R, UUID> person, BiFunction<R, DataKey, T> open) {
        return row == null
                ? Uni.createFrom().item(Optional.empty())
                : of(new PersonReference(person.apply(row))).map(key -> Optional.of(open.apply(row, key)));
    }

    /** As {@link #opened}, for rows of one and the same person. */
    default <R, T> Uni<List<T>> allOpened(List<R> rows, Function<R, UUID> person, BiFunction<R, DataKey, T> open) {
        return rows.isEmpty()
                ? Uni.createFrom().item(List.of())
                : of(new PersonReference(person.apply(rows.getFirst())))
                        .map(key ->
                                rows.stream().map(row -> open.apply(row, key)).toList());
    }
}
