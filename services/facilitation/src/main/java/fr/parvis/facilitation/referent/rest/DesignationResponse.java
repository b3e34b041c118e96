package fr.parvis.facilitation.referent.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.referent.AnswerManner;
import fr.parvis.facilitation.referent.Designation;
import fr.parvis.facilitation.referent.DesignationMoment;
import fr.parvis.facilitation.referent.Mandate;
import fr.parvis.facilitation.referent.PathwayReferent;
import fr.parvis.facilitation.referent.ReferentEnd;
import fr.parvis.facilitation.referent.ReferentState;
import fr.parvis.facilitation.referent.WorkerAnswer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Her wish, or one designation of hers.
 *
 * @param designation whom; absent: a wish without a name
 * @param answer absent: none was written down
 * @param mandate absent: never became active
 * @param acceptedBefore the yes that {@code answer}, a no, took back; absent: there was none
 * @param end absent: not ended by anybody; a mission that is over ended on its last day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DesignationResponse(
        UUID id,
        ReferentState state,
        @Nullable DesignatedWorker designation,
        @Nullable AnswerTold answer,
        @Nullable AnswerTold acceptedBefore,
        @Nullable MandateDays mandate,
        @Nullable EndTold end,
        UUID actId) {

    /** Whom she designated, and when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DesignatedWorker(
            UUID contactId,
            String name,
            String service,
            @Nullable DesignationMoment moment,
            LocalDate designatedOn,
            boolean withoutCoordination) {}

    /** How and when the worker answered. */
    public record AnswerTold(AnswerManner manner, LocalDate answeredOn, String recordedBy) {}

    /**
     * When it ended, why, and who wrote it down.
     *
     * @param actId hers; absent where she decided nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EndTold(
            LocalDate endedOn,
            ReferentEnd.Reason reason,
            String recordedBy,
            @Nullable UUID actId) {

        static @Nullable EndTold of(@Nullable ReferentEnd one) {
            return one == null ? null : new EndTold(one.on(), one.reason(), one.by(), one.act());
        }
    }

    /** From when to when; without an end: not limited. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MandateDays(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate successorSoughtOn,
            String checkedBy) {}

    static DesignationResponse of(PathwayReferent referent, LocalDate today) {
        return new DesignationResponse(
                referent.id(),
                referent.state(today),
                whom(referent.designation()),
                answer(referent.answer()),
                referent.answer() == null ? null : answer(referent.answer().before()),
                term(referent.mandate()),
                EndTold.of(referent.end()),
                referent.act());
    }

    private static @Nullable DesignatedWorker whom(@Nullable Designation one) {
        return one == null
                ? null
                : new DesignatedWorker(
                        one.contact(), one.name(), one.service(), one.moment(), one.on(), one.withoutCoordination());
    }

    private static @Nullable AnswerTold answer(@Nullable WorkerAnswer one) {
        return one == null ? null : new AnswerTold(one.manner(), one.answeredOn(), one.recordedBy());
    }

    private static @Nullable MandateDays term(@Nullable Mandate one) {
        return one == null ? null : new MandateDays(one.from(), one.until(), one.successorFrom(), one.checkedBy());
    }
}
