package fr.parvis.facilitation.interview.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.interview.FreeDecision;
import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.interview.InterviewKind;
import fr.parvis.facilitation.interview.InterviewState;
import fr.parvis.facilitation.interview.Notes;
import fr.parvis.facilitation.interview.PlanWarning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reception interview.
 *
 * @param parts the three parts, in order
 * @param decision absent until she decided
 * @param nextAppointmentId the appointment agreed on when it closed
 * @param warnings what to think of before it; told when it is planned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InterviewResponse(
        UUID id,
        UUID caseId,
        InterviewKind kind,
        InterviewState state,
        @Nullable LocalDate plannedOn,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        List<Notes.NotedPart> parts,
        String informationCollected,
        String toolsUsed,
        String workForNextTime,
        @Nullable Decision decision,
        @Nullable UUID nextAppointmentId,
        @Nullable List<PlanWarning> warnings) {

    /**
     * What she decided.
     *
     * @param words hers; empty when she gave none
     */
    public record Decision(FreeDecision decision, String words, Instant decidedAt) {}

    static InterviewResponse of(Interview interview) {
        return of(interview, null);
    }

    static InterviewResponse of(Interview interview, @Nullable List<PlanWarning> warnings) {
        Interview.Decided decided = interview.decided();
        Notes notes = interview.notes();
        return new InterviewResponse(
                interview.id(),
                interview.caseId().value(),
                interview.kind(),
                interview.state(),
                interview.course().plannedOn(),
                interview.course().openedAt(),
                interview.course().closedAt(),
                notes.parts(),
                notes.informationCollected(),
                notes.toolsUsed(),
                notes.workForNextTime(),
                decided == null ? null : new Decision(decided.decision(), decided.words(), decided.at()),
                interview.nextAppointment(),
                warnings);
    }
}
