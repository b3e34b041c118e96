package fr.parvis.facilitation.release.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What she would send, to see the exact text first.
 *
 * @param expressionIds the expressions she selected, in her order
 * @param recipientOrganisation public code of a Communauté 360
 */
public record PreviewRequest(
        @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> expressionIds,
        @NotBlank @Size(max = 100) String recipientOrganisation,
        @Nullable LocalDate wishedAnswerOn) {}
