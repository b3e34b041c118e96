package fr.parvis.portal.space;

import fr.parvis.portal.codes.AnswerKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something proposed to her.
 *
 * @param from name of the organisation that speaks
 * @param forWords her request it answers, as it left; absent when it is not known here
 * @param over the request has ended, and with it whatever was proposed
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
        boolean over,
        @Nullable AnswerKind answer) {

    /** She may still say yes or no. */
    public boolean open() {
        return !over && (answer == null || answer == AnswerKind.PENDING);
    }

    /** She said that she does not know yet. */
    public boolean undecided() {
        return answer == AnswerKind.PENDING;
    }

    public boolean accepted() {
        return answer == AnswerKind.ACCEPTED;
    }
}
