package fr.parvis.facilitation.intervention.rest;

import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.intervention.FacilitatorPosture;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionDraft;
import fr.parvis.facilitation.intervention.InterventionMode;
import fr.parvis.facilitation.intervention.InterventionType;
import fr.parvis.facilitation.intervention.Vehicle;
import fr.parvis.facilitation.intervention.usecase.RecordIntervention;
import fr.parvis.facilitation.response.ActorSector;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something done with her or for her. What is left out of when and how is taken from the appointment it was done at; without one, the length and
 * the mode have to be said, and it has just ended.
 *
 * @param id chosen by the caller (random UUID): repeating it is harmless
 * @param withPerson true: direct, with her; false: indirect, for her; true when absent
 * @param posture FACILITATOR_MEDIATOR when absent
 * @param vehicle OWN_VEHICLE when absent
 * @param originCommune official commune code, where the way began
 * @param privateNote the facilitator's own; nobody else ever reads it
 */
public record NewInterventionRequest(
        @NotNull UUID id,
        @Nullable UUID appointmentId,
        @Nullable LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable @Min(1) @Max(1440) Integer durationMinutes,
        @NotNull InterventionType type,
        @Nullable FacilitatorPosture posture,
        @Nullable InterventionMode mode,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 7) Set<@NotNull ActorSector> sectorsMet,
        @Nullable UUID expressionId,
        @Nullable UUID goalId,
        @NotNull Boolean askedByPerson,
        @Nullable Boolean withPerson,
        @Nullable @Min(0) @Max(1440) Integer travelMinutes,
        @Nullable @Min(0) @Max(2000) Integer travelKilometres,
        @Nullable Vehicle vehicle,
        @Nullable @Pattern(regexp = COMMUNE) String originCommune,
        @Nullable @Pattern(regexp = COMMUNE) String destinationCommune,
        @Nullable @Size(max = 4000) String privateNote) {

    private static final String COMMUNE = "[0-9AB]{5}";

    RecordIntervention.Command command(CaseId caseId) {
        return new RecordIntervention.Command(
                id,
                caseId,
                type,
                new InterventionDraft(date, startsAt, durationMinutes, posture, mode, place, withPerson),
                travel(),
                sectorsMet == null ? Set.of() : sectorsMet,
                expressionId == null ? null : new ExpressionId(expressionId),
                goalId,
                askedByPerson,
                Objects.requireNonNullElse(privateNote, ""),
                appointmentId == null ? null : new AppointmentId(appointmentId));
    }

    private Intervention.Travel travel() {
        return new Intervention.Travel(
                Objects.requireNonNullElse(travelMinutes, 0),
                Objects.requireNonNullElse(travelKilometres, 0),
                Objects.requireNonNullElse(vehicle, Vehicle.OWN_VEHICLE),
                originCommune,
                destinationCommune);
    }
}
