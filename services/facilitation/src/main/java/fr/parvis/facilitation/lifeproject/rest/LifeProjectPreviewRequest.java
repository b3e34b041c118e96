package fr.parvis.facilitation.lifeproject.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What she would fix, to see the exact text first.
 *
 * @param expressionIds all her live expressions, in the order in which she reads them
 * @param nextCheckOn day by which she looks at it again, after today
 */
public record LifeProjectPreviewRequest(
        @NotNull @Size(min = 1, max = 500) List<@NotNull UUID> expressionIds,
        @NotNull LocalDate nextCheckOn) {}
