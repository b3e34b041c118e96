package fr.parvis.facilitation.interview.rest;

import fr.parvis.facilitation.interview.InterviewKind;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An interview to come.
 *
 * @param plannedOn absent while no day is agreed on
 */
public record NewInterviewRequest(
        @NotNull InterviewKind kind, @Nullable LocalDate plannedOn) {}
