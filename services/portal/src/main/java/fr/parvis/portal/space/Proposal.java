package fr.parvis.portal.space;

import fr.parvis.portal.codes.AnswerKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something proposed to her.
 *
 * @param from name of the organisation that speaks
 * @param forWords her request it answers, as it left; absent when it is not known here
 */
public record Proposal(
        String from,
        String text,
        String conditions,
        @Nullable String forWords,
        LocalDate receivedOn,
        @Nullable LocalDate startsOn,
        @Nullable Integer minutesPerWeek,
        @Nullable Integer costCentsPerMonth,
        @Nullable AnswerKind answer) {

    /** She has not answered, or wants to wait. */
    public boolean open() {
        return answer == null || answer == AnswerKind.PENDING;
    }

    public boolean accepted() {
        return answer == AnswerKind.ACCEPTED;
    }
}
