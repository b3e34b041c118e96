package fr.parvis.portal.answer;

import java.util.Optional;
import java.util.function.Function;

/** What came of asking a service. A page says honestly which of the four it was. */
public sealed interface Answer<T> {

    /** It answered. */
    record Given<T>(T value) implements Answer<T> {}

    /** It answered that there is nothing, or nothing for this reader. */
    record Absent<T>() implements Answer<T> {}

    /** It refused for certain, so nothing was done. */
    record Refused<T>(int status) implements Answer<T> {}

    /** It did not answer, not in time, or with an error; what was asked for may have been done or not. */
    record Silent<T>() implements Answer<T> {}

    default Optional<T> given() {
        return this instanceof Given<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /** The same answer about something else; what was not given stays so. */
    default <R> Answer<R> map(Function<T, R> mapping) {
        return switch (this) {
            case Given<T>(T value) -> new Given<>(mapping.apply(value));
            case Absent<T> _ -> new Absent<>();
            case Refused<T>(int status) -> new Refused<>(status);
            case Silent<T> _ -> new Silent<>();
        };
    }

    /** Whether a reader was told what there is, be it nothing. */
    default boolean told() {
        return this instanceof Given<T> || this instanceof Absent<T>;
    }
}
