package fr.parvis.gateway.fuzz;

import org.jspecify.annotations.Nullable;

/**
 * A value made from a schema.
 *
 * @param what the value in a few words, for the message of a failed test
 * @param value as {@code JsonObject} encodes it
 * @param right whether the schema allows it
 */
record Sample(String what, @Nullable Object value, boolean right) {

    static Sample right(String what, Object value) {
        return new Sample(what, value, true);
    }

    static Sample wrong(String what, @Nullable Object value) {
        return new Sample(what, value, false);
    }

    Sample inside(String name, Object whole) {
        return new Sample(name + ": " + what, whole, right);
    }
}
