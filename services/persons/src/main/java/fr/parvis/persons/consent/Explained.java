package fr.parvis.persons.consent;

import org.jspecify.annotations.Nullable;

/**
 * What was said about a consent; encrypted at rest.
 *
 * @param objective why, in plain words
 * @param limits what stays out
 * @param told what she was told before she was asked
 */
public record Explained(
        @Nullable String objective,
        @Nullable String limits,
        @Nullable Told told) {

    public static final Explained NOTHING = new Explained(null, null, null);

    @Override
    public String toString() {
        return "Explained[…]";
    }
}
