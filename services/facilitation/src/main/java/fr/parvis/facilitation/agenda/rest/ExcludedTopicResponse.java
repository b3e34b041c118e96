package fr.parvis.facilitation.agenda.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.agenda.ExcludedTopic;
import fr.parvis.facilitation.expression.LifeDomain;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What she does not want spoken of at any commission.
 *
 * @param domain absent when she named it in words
 * @param words absent when she named a part of her life
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExcludedTopicResponse(
        UUID id,
        UUID caseId,
        @Nullable LifeDomain domain,
        @Nullable String words,
        String enteredBy,
        Instant excludedAt) {

    static ExcludedTopicResponse of(ExcludedTopic topic) {
        return new ExcludedTopicResponse(
                topic.id(),
                topic.caseId().value(),
                topic.domain(),
                topic.words().isEmpty() ? null : topic.words(),
                topic.enteredBy(),
                topic.excludedAt());
    }
}
