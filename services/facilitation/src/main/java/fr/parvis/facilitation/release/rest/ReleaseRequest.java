package fr.parvis.facilitation.release.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Her act of releasing.
 *
 * @param textHash of the text she saw in the preview; another text is refused with 409
 * @param until last day on which the recipient may read it
 */
public record ReleaseRequest(
        @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> expressionIds,
        @NotBlank @Size(max = 100) String recipientOrganisation,
        @Nullable LocalDate wishedAnswerOn,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String textHash,
        @NotNull LocalDate until,
        @NotNull @Valid Act act) {}
