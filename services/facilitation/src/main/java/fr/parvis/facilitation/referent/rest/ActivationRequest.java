package fr.parvis.facilitation.referent.rest;

import fr.parvis.facilitation.referent.ReferentCondition;
import fr.parvis.facilitation.referent.usecase.ActivateReferent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was checked before the worker becomes her referent.
 *
 * @param conditions those that are so; all are needed
 * @param limited whether the worker's own mission is limited in time
 * @param until its last day; needed then, and only then
 */
public record ActivationRequest(
        @NotNull @Size(max = 5) Set<@NotNull ReferentCondition> conditions,
        @NotNull Boolean limited,
        @Nullable LocalDate until) {

    ActivateReferent.Command command(UUID referent) {
        return new ActivateReferent.Command(referent, conditions, limited, until);
    }
}
