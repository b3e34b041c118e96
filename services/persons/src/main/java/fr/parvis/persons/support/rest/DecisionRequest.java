package fr.parvis.persons.support.rest;

import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.support.SupportAnswer;
import fr.parvis.persons.support.SupportDecision;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Her answer.
 *
 * @param facilitatorSubject account of the facilitator she chose; absent leaves it open
 * @param preferredSite site code; absent: the nearest
 */
public record DecisionRequest(
        @NotNull SupportAnswer answer,
        @Size(max = 64) @Nullable String facilitatorSubject,
        @Size(max = 64) @Nullable String preferredSite,
        @Nullable ActRequest act) {

    SupportDecision decision() {
        return new SupportDecision(answer, facilitatorSubject, preferredSite);
    }
}
