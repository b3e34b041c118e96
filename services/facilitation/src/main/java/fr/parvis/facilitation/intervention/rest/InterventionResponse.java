package fr.parvis.facilitation.intervention.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.intervention.FacilitatorPosture;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionMode;
import fr.parvis.facilitation.intervention.InterventionType;
import fr.parvis.facilitation.intervention.InterventionWarning;
import fr.parvis.facilitation.response.ActorSector;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An intervention.
 *
 * @param privateNote only for the facilitator who wrote it
 * @param warnings told when it is recorded; they hold nothing up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InterventionResponse(
        UUID id,
        LocalDate date,
        LocalTime start,
        int durationMinutes,
        InterventionType type,
        FacilitatorPosture posture,
        InterventionMode mode,
        String place,
        List<ActorSector> sectorsMet,
        @Nullable UUID expressionId,
        boolean askedByPerson,
        boolean withPerson,
        int travelMinutes,
        int travelKilometres,
        @Nullable String privateNote,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<InterventionWarning> warnings) {

    static InterventionResponse of(Intervention intervention, String readerSubject) {
        return of(intervention, readerSubject, Set.of());
    }

    static InterventionResponse of(Intervention intervention, String readerSubject, Set<InterventionWarning> warnings) {
        Intervention.Kind kind = intervention.kind();
        return new InterventionResponse(
                intervention.id(),
                intervention.when().on(),
                intervention.when().start(),
                intervention.when().durationMinutes(),
                kind.type(),
                kind.posture(),
                kind.mode(),
                kind.place(),
                intervention.sectorsMet().stream().sorted().toList(),
                intervention.linkedExpression() == null
                        ? null
                        : intervention.linkedExpression().value(),
                intervention.askedByPerson(),
                kind.withPerson(),
                intervention.travel().minutes(),
                intervention.travel().kilometres(),
                readerSubject.equals(intervention.facilitator()) ? intervention.privateNote() : null,
                warnings);
    }
}
