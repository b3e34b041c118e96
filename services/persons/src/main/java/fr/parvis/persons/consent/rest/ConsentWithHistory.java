package fr.parvis.persons.consent.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.usecase.ListConsents.WithHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent and what became of it.
 *
 * @param history every state it was in, oldest first
 */
public record ConsentWithHistory(ConsentResponse consent, List<Step> history) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(ConsentState state, @Nullable UUID actId, Instant at) {}

    public static ConsentWithHistory of(WithHistory found, LocalDate today) {
        return new ConsentWithHistory(
                ConsentResponse.of(found.consent(), today),
                found.steps().stream()
                        .map(step -> new Step(step.state(), step.actId(), step.at()))
                        .toList());
    }
}
