package fr.parvis.persons.consent;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What she was told before she was asked (PER-21, source 003). That she may refuse stands in every wording and is not repeated here.
 *
 * @param usefulness what it is good for in her situation
 * @param when date and hour of the meeting, in plain words
 * @param where place
 * @param how how it goes on
 * @param withWhom who will be there
 * @param shownBy what was used to tell it
 */
public record Told(
        @Nullable String usefulness,
        @Nullable String when,
        @Nullable String where,
        @Nullable String how,
        @Nullable String withWhom,
        Set<Support> shownBy) {

    /** By which means she was told. */
    public enum Support {
        CONVERSATION,
        FLYER,
        PRACTICAL_SHEET,
        PICTURES,
        VIDEO
    }

    public Told {
        shownBy = Set.copyOf(shownBy);
    }

    @Override
    public String toString() {
        return "Told[…]";
    }
}
