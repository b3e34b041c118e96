package fr.parvis.facilitation.lifeproject.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Her act of fixing a version.
 *
 * @param expressionIds all her live expressions, in the order in which she reads them
 * @param nextCheckOn day by which she looks at it again, after today
 * @param textHash of the text she saw in the preview; another text is refused with 409
 */
public record NewLifeProjectRequest(
        @NotNull @Size(min = 1, max = 500) List<@NotNull UUID> expressionIds,
        @NotNull LocalDate nextCheckOn,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String textHash,
        @NotNull @Valid Act act) {}
