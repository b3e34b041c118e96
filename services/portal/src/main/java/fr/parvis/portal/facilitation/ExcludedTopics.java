package fr.parvis.portal.facilitation;

import fr.parvis.portal.codes.LifeDomain;
import fr.parvis.portal.persons.HerAct;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What she does not want spoken of at any meeting about her, in the order in which she said it. */
public record ExcludedTopics(List<Topic> items) {

    /**
     * One topic: a part of her life, or words of hers.
     *
     * @param words empty when she named a part of her life
     */
    public record Topic(UUID id, @Nullable LifeDomain domain, String words, Instant excludedAt) {}

    /** Body of a call that excludes one: a part of her life or words, and her act. */
    public record New(@Nullable LifeDomain domain, @Nullable String words, HerAct act) {}
}
