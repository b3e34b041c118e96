package fr.parvis.facilitation.intervention;

import fr.parvis.facilitation.appointment.Appointment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When and how, as far as the caller said: two taps are enough after an appointment. What is left out is taken from what is known already, from the
 * appointment, or from the clock.
 */
public record InterventionDraft(
        @Nullable LocalDate on,
        @Nullable LocalTime start,
        @Nullable Integer durationMinutes,
        @Nullable FacilitatorPosture posture,
        @Nullable InterventionMode mode,
        @Nullable String place,
        @Nullable Boolean withPerson) {

    /** What stands for what is left out. */
    public record Usual(
            LocalDate on,
            LocalTime start,
            int durationMinutes,
            FacilitatorPosture posture,
            InterventionMode mode,
            String place,
            boolean withPerson) {

        /** A repeat with less said is the same intervention. */
        public static Usual of(Intervention known) {
            return new Usual(
                    known.when().on(),
                    known.when().start(),
                    known.when().durationMinutes(),
                    known.kind().posture(),
                    known.kind().mode(),
                    known.kind().place(),
                    known.kind().withPerson());
        }

        public static Usual of(Appointment held) {
            return new Usual(
                    held.slot().on(),
                    held.slot().from(),
                    held.slot().minutes(),
                    FacilitatorPosture.FACILITATOR_MEDIATOR,
                    held.meeting().mode(),
                    held.meeting().place(),
                    true);
        }

        /** Just ended; the length and the mode the caller has to say then. */
        public static Usual of(ZonedDateTime now, int durationMinutes, InterventionMode mode) {
            ZonedDateTime began = now.minusMinutes(durationMinutes).truncatedTo(ChronoUnit.MINUTES);
            return new Usual(
                    began.toLocalDate(),
                    began.toLocalTime(),
                    durationMinutes,
                    FacilitatorPosture.FACILITATOR_MEDIATOR,
                    mode,
                    "",
                    true);
        }
    }

    public Intervention.When when(Usual usual) {
        return new Intervention.When(
                on == null ? usual.on() : on,
                start == null ? usual.start() : start,
                durationMinutes == null ? usual.durationMinutes() : durationMinutes);
    }

    public Intervention.Kind kind(InterventionType type, Usual usual) {
        return new Intervention.Kind(
                type,
                posture == null ? usual.posture() : posture,
                mode == null ? usual.mode() : mode,
                place == null ? usual.place() : place,
                withPerson == null ? usual.withPerson() : withPerson);
    }
}
