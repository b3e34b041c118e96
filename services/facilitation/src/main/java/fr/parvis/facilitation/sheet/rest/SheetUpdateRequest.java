package fr.parvis.facilitation.sheet.rest;

import static java.util.Objects.requireNonNullElse;

import fr.parvis.facilitation.sheet.BrakeOrLever;
import fr.parvis.facilitation.sheet.DiagnosisRow;
import fr.parvis.facilitation.sheet.PathwayStep;
import fr.parvis.facilitation.sheet.ReferralPhase;
import fr.parvis.facilitation.sheet.SheetContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that shall stand on the sheet; what is absent is empty.
 *
 * @param coreQuestion what it is all about, as a question
 * @param strengths her abilities and potentials, in plain words
 * @param overlapping steps that run beside others
 */
public record SheetUpdateRequest(
        @Nullable @Size(max = 20) List<@NotNull LocalDate> interviewDates,
        @NotNull ReferralPhase phase,
        @Nullable @Size(max = 200) String referentName,
        @Nullable @Size(max = 1000) String finalObjective,
        @Nullable @Size(max = 1000) String coreQuestion,
        @Nullable @Size(max = 4000) String strengths,
        @Nullable @Size(max = 7) List<@NotNull @Valid Row> rows,
        @Nullable @Size(max = 30) List<@NotNull @Valid Step> steps,
        @Nullable @Size(max = 30) List<@NotNull @Valid Step> overlapping,
        @Nullable @Size(max = 4000) String comments) {

    /**
     * One row; a brake or a lever, never both.
     *
     * @param priority for brakes only
     * @param objective for brakes only
     */
    public record Row(
            @NotNull @Min(1) @Max(7) Integer number,
            @NotBlank @Size(max = 200) String element,
            @NotNull BrakeOrLever kind,
            @Nullable @Min(1) @Max(7) Integer priority,
            @Nullable @Size(max = 1000) String objective) {

        DiagnosisRow row() {
            // An empty field of a form says nothing, as an absent one.
            boolean said = objective != null && !objective.isBlank();
            return new DiagnosisRow(number, element, kind, priority, said ? objective : null);
        }
    }

    /**
     * One step.
     *
     * @param objective the priority of the brake it works on
     */
    public record Step(
            @NotNull @Min(1) @Max(7) Integer objective,
            @NotBlank @Size(max = 500) String title,
            @Nullable @Size(max = 10) List<@NotNull LocalDate> plannedOn,
            @Nullable @Size(max = 200) String intendedOperator) {

        PathwayStep step() {
            return new PathwayStep(
                    objective,
                    title,
                    requireNonNullElse(plannedOn, List.of()),
                    requireNonNullElse(intendedOperator, ""));
        }
    }

    SheetContent content() {
        return new SheetContent(
                requireNonNullElse(interviewDates, List.of()),
                phase,
                requireNonNullElse(referentName, ""),
                requireNonNullElse(finalObjective, ""),
                requireNonNullElse(coreQuestion, ""),
                requireNonNullElse(strengths, ""),
                requireNonNullElse(rows, List.<Row>of()).stream().map(Row::row).toList(),
                steps(steps),
                steps(overlapping),
                requireNonNullElse(comments, ""));
    }

    private static List<PathwayStep> steps(@Nullable List<Step> given) {
        return requireNonNullElse(given, List.<Step>of()).stream()
                .map(Step::step)
                .toList();
    }
}
