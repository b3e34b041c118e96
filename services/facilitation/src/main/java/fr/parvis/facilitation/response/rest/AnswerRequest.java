package fr.parvis.facilitation.response.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.response.AnswerKind;
import fr.parvis.facilitation.response.ChoiceRank;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Her answer.
 *
 * @param rank told to the other side only because it is given here
 * @param message told to the other side only because it is given here
 */
public record AnswerRequest(
        @NotNull AnswerKind answer,
        @Nullable ChoiceRank rank,
        @Nullable @Size(max = 4000) String message,
        @NotNull @Valid Act act) {}
