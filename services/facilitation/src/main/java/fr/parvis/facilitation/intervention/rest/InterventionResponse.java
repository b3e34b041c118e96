package fr.parvis.facilitation.intervention.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.intervention.CommonLawAnswer;
import fr.parvis.facilitation.intervention.FacilitatorPosture;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionMode;
import fr.parvis.facilitation.intervention.InterventionType;
import fr.parvis.facilitation.intervention.InterventionWarning;
import fr.parvis.facilitation.intervention.InterventionWord;
import fr.parvis.facilitation.intervention.InterventionWord.Word;
import fr.parvis.facilitation.intervention.Vehicle;
import fr.parvis.facilitation.intervention.usecase.CorrectIntervention.Corrected;
import fr.parvis.facilitation.intervention.usecase.RecordIntervention.Recorded;
import fr.parvis.facilitation.intervention.usecase.ToldIntervention;
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
 * @param version 1 as first recorded, one more with each correction; the earlier ones are at {@code /versions}
 * @param askedAgain it was corrected since her last word
 * @param commonLawAsked only specialised actors were met: were common-law options explored? (FAC-82)
 * @param word hers on this version, absent while she said none
 * @param privateNote only for the facilitator who wrote it
 * @param warnings told when it is recorded; they hold nothing up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InterventionResponse(
        UUID id,
        int version,
        LocalDate date,
        LocalTime startsAt,
        int durationMinutes,
        InterventionType type,
        FacilitatorPosture posture,
        InterventionMode mode,
        String place,
        List<ActorSector> sectorsMet,
        @Nullable UUID expressionId,
        @Nullable UUID goalId,
        boolean askedByPerson,
        boolean withPerson,
        int travelMinutes,
        int travelKilometres,
        Vehicle vehicle,
        @Nullable String originCommune,
        @Nullable String destinationCommune,
        @Nullable UUID appointmentId,
        boolean commonLawAsked,
        @Nullable CommonLawAnswer commonLawAnswer,
        @Nullable Word word,
        @Nullable String words,
        boolean askedAgain,
        @Nullable String privateNote,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<InterventionWarning> warnings) {

    static InterventionResponse of(Recorded recorded, String readerSubject) {
        return of(new ToldIntervention(recorded.intervention(), null), readerSubject, recorded.warnings());
    }

    static InterventionResponse of(Corrected corrected, String readerSubject) {
        return of(corrected.told(), readerSubject, corrected.warnings());
    }

    static InterventionResponse of(ToldIntervention told, String readerSubject) {
        return of(told, readerSubject, Set.of());
    }

    private static InterventionResponse of(
            ToldIntervention told, String readerSubject, Set<InterventionWarning> warnings) {
        Intervention intervention = told.intervention();
        InterventionWord said = told.word();
        AppointmentId held = intervention.appointment();
        Intervention.Kind kind = intervention.kind();
        return new InterventionResponse(
                intervention.id(),
                intervention.version(),
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
                intervention.linkedGoal(),
                intervention.askedByPerson(),
                kind.withPerson(),
                intervention.travel().minutes(),
                intervention.travel().kilometres(),
                intervention.travel().vehicle(),
                intervention.travel().origin(),
                intervention.travel().destination(),
                held == null ? null : held.value(),
                intervention.specialisedAlone(),
                intervention.commonLaw(),
                said == null ? null : said.word(),
                said == null ? null : said.words(),
                told.askedAgain(),
                readerSubject.equals(intervention.facilitator()) ? intervention.privateNote() : null,
                warnings);
    }
}
