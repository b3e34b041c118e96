package fr.parvis.portal.meeting;

import fr.parvis.portal.codes.LifeDomain;
import org.jspecify.annotations.Nullable;

/**
 * What she chose not to have spoken of.
 *
 * @param words empty when she named a part of her life
 */
public record TopicChoice(@Nullable LifeDomain domain, String words) {

    /** As many signs as facilitation keeps. */
    public static final int LONGEST = 200;

    public TopicChoice {
        words = words.strip();
    }

    /** Neither a part of her life nor words. */
    public boolean empty() {
        return domain == null && words.isEmpty();
    }

    public boolean tooLong() {
        return words.length() > LONGEST;
    }
}
