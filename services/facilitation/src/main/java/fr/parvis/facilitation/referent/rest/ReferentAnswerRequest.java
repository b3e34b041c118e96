package fr.parvis.facilitation.referent.rest;

import fr.parvis.facilitation.referent.AnswerManner;
import fr.parvis.facilitation.referent.ReferentAnswer;
import fr.parvis.facilitation.referent.usecase.AnswerForReferent;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** What the worker she designated answered. */
public record ReferentAnswerRequest(
        @NotNull ReferentAnswer answer,
        @NotNull AnswerManner manner,
        @NotNull LocalDate answeredOn) {

    AnswerForReferent.Command command(UUID referent) {
        return new AnswerForReferent.Command(referent, answer, manner, answeredOn);
    }
}
