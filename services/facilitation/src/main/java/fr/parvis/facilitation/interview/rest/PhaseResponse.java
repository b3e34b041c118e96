package fr.parvis.facilitation.interview.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.interview.InterviewKind;
import fr.parvis.facilitation.interview.ReceptionPhase;
import fr.parvis.facilitation.interview.usecase.TellReceptionPhase.Told;
import org.jspecify.annotations.Nullable;

/**
 * Where the reception phase stands.
 *
 * @param proposedNext absent when there is none, and once she said no
 * @param preparatorySessions held before a commission
 * @param preparatorySessionsWanted below which {@code tooFewPreparatorySessions} warns; nothing is held up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PhaseResponse(
        ReceptionPhase.State state,
        @Nullable InterviewKind proposedNext,
        long preparatorySessions,
        int preparatorySessionsWanted,
        boolean tooFewPreparatorySessions) {

    static PhaseResponse of(Told told) {
        return new PhaseResponse(
                told.phase().state(),
                told.phase().proposedNext(),
                told.sessions(),
                told.wanted(),
                told.tooFewSessions());
    }
}
