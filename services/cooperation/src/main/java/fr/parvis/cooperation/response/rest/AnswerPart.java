package fr.parvis.cooperation.response.rest;

import fr.parvis.cooperation.response.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Her answer, as far as she chose to tell it (COO-09).
 *
 * @param rank code of COO-11; absent: she did not wish to say
 * @param message absent: she did not wish to write one
 */
public record AnswerPart(
        Answer answer, @Nullable String rank, @Nullable String message) {}
