package fr.parvis.facilitation.referent.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.referent.AnswerManner;
import fr.parvis.facilitation.referent.Designation;
import fr.parvis.facilitation.referent.DesignationMoment;
import fr.parvis.facilitation.referent.Mandate;
import fr.parvis.facilitation.referent.PathwayReferent;
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
 * @param endedOn absent: not ended by anybody; a mission that is over ended on its last day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DesignationResponse(
        UUID id,
        ReferentState state,
        @Nullable Whom designation,
        @Nullable Answer answer,
        @Nullable Term mandate,
        @Nullable LocalDate endedOn,
        UUID actId) {

    /** Whom she designated, and when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Whom(
            UUID contactId,
            String name,
            String service,
            @Nullable DesignationMoment moment,
            LocalDate designatedOn,
            boolean withoutCoordination) {}

    /** How and when the worker answered. */
    public record Answer(AnswerManner manner, LocalDate answeredOn, String recordedBy) {}

    /** From when to when; without an end: not limited. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Term(
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
                term(referent.mandate()),
                referent.endedOn(),
                referent.act());
    }

    private static @Nullable Whom whom(@Nullable Designation one) {
        return one == null
                ? null
                : new Whom(one.contact(), one.name(), one.service(), one.moment(), one.on(), one.withoutCoordination());
    }

    private static @Nullable Answer answer(@Nullable WorkerAnswer one) {
        return one == null ? null : new Answer(one.manner(), one.answeredOn(), one.recordedBy());
    }

    private static @Nullable Term term(@Nullable Mandate one) {
        return one == null ? null : new Term(one.from(), one.until(), one.successorFrom(), one.checkedBy());
    }
}
