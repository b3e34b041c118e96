package fr.parvis.facilitation.expression.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.expression.ExpressionType;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.expression.Medium;
import fr.parvis.facilitation.expression.ProjectHorizon;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something she says.
 *
 * @param words her own; they can never be changed afterwards. Absent: she says it otherwise
 * @param expressedOn absent: today
 * @param medium how she says it above all; absent: TEXT, VOICE, PICTURE or PICTOGRAM, the first of which there is something
 * @param pictograms beside or instead of words
 * @param media files of this case that are complete, brought by the same account and not said yet; they belong to this expression from now on
 * @param replaces an expression of hers that this one says differently
 */
public record NewExpressionRequest(
        @NotNull ExpressionType type,
        @NotNull ProjectHorizon horizon,
        @NotNull LifeDomain domain,
        @Nullable @Size(max = 4000) String words,
        @Nullable LocalDate expressedOn,
        @Nullable Medium medium,
        @Nullable @Valid PictogramsBody pictograms,
        @Nullable @Size(max = 20) List<@NotNull UUID> media,
        @Nullable UUID replaces,
        @NotNull @Valid Act act) {}
