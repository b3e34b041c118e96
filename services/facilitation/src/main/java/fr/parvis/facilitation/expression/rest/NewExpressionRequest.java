package fr.parvis.facilitation.expression.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.expression.ExpressionType;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.expression.Medium;
import fr.parvis.facilitation.expression.ProjectHorizon;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something she says.
 *
 * @param words her own; they can never be changed afterwards
 * @param expressedOn absent: today
 * @param medium absent: TEXT
 * @param replaces an expression of hers that this one says differently
 */
public record NewExpressionRequest(
        @NotNull ExpressionType type,
        @NotNull ProjectHorizon horizon,
        @NotNull LifeDomain domain,
        @NotBlank @Size(max = 4000) String words,
        @Nullable LocalDate expressedOn,
        @Nullable Medium medium,
        @Nullable UUID replaces,
        @NotNull @Valid Act act) {}
