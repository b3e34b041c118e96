package fr.parvis.facilitation.appointment.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.appointment.Appointment;
import fr.parvis.facilitation.appointment.AppointmentChange;
import fr.parvis.facilitation.appointment.AppointmentChanges;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.AppointmentOutcome;
import fr.parvis.facilitation.appointment.AppointmentState;
import fr.parvis.facilitation.appointment.AppointmentWarning;
import fr.parvis.facilitation.appointment.Appointments;
import fr.parvis.facilitation.appointment.Slot;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * Keeps an appointment and the notice of it, inside the caller's transaction: what ends with a next appointment plans it here. The caller has let
 * the participant into the case.
 */
@ApplicationScoped
public final class KeepAppointment {

    private final Appointments appointments;
    private final AppointmentChanges changes;
    private final CaseAccess access;
    private final Clock clock;

    KeepAppointment(Appointments appointments, AppointmentChanges changes, CaseAccess access, Clock clock) {
        this.appointments = appointments;
        this.changes = changes;
        this.access = access;
        this.clock = clock;
    }

    /** What is agreed; the id is the caller's. */
    public record Plan(AppointmentId id, Slot slot, Appointment.Meeting meeting) {}

    /** An appointment and what to know of it. */
    public record Kept(Appointment appointment, Set<AppointmentWarning> warnings) {

        public Kept {
            warnings = Set.copyOf(warnings);
        }
    }

    /**
     * Plans one.
     *
     * @throws fr.parvis.commons.web.problem.ProblemException 422 when it would begin in the past
     */
    public Uni<Kept> plan(Participant participant, Case caze, Plan plan) {
        requireToCome(plan.slot());
        Appointment planned = new Appointment(
                plan.id(),
                caze.id(),
                caze.person(),
                plan.slot(),
                plan.meeting(),
                AppointmentState.PLANNED,
                participant.subject(),
                participant.roleTowards(caze.person()),
                0);
        return appointments
                .add(planned)
                .chain(() -> tell(participant, planned, ""))
                .chain(() -> warned(caze, planned));
    }

    /**
     * Keeps a change of one.
     *
     * @throws fr.parvis.commons.web.problem.ProblemException 409 when it is over
     */
    Uni<Kept> change(Participant participant, Case caze, AppointmentOutcome outcome, String reason) {
        return switch (outcome) {
            case AppointmentOutcome.AlreadySo(Appointment same) ->
                access.alreadySo(participant, caze, Part.APPOINTMENTS, same).chain(() -> warned(caze, same));
            case AppointmentOutcome.Refused(AppointmentState _) ->
                Uni.createFrom()
                        .failure(Problems.refused(
                                FacilitationProblem.APPOINTMENT_OVER, "appointmentId", "still-to-come"));
            case AppointmentOutcome.Changed(Appointment after) ->
                appointments
                        .save(after)
                        .call(saved -> tell(participant, saved, reason))
                        .chain(saved -> warned(caze, saved));
        };
    }

    void requireToCome(Slot slot) {
        if (LocalDateTime.of(slot.on(), slot.from()).isBefore(LocalDateTime.now(clock))) {
            throw Problems.refused(FacilitationProblem.APPOINTMENT_TIME, "date", "not-in-the-past");
        }
    }

    /** Of one that stands: what is over is refused for that. */
    void requireBegun(Appointment appointment) {
        if (appointment.state().stands() && appointment.slot().start().isAfter(ZonedDateTime.now(clock))) {
            throw Problems.refused(FacilitationProblem.APPOINTMENT_TIME, "appointmentId", "not-in-the-future");
        }
    }

    Uni<Kept> warned(Case caze, Appointment appointment) {
        Set<AppointmentWarning> warnings = EnumSet.noneOf(AppointmentWarning.class);
        if (appointment.meeting().specialisedPlace()) {
            warnings.add(AppointmentWarning.NEUTRAL_STANCE);
        }
        String facilitator = caze.facilitator();
        if (facilitator == null || !appointment.state().stands()) {
            return Uni.createFrom().item(new Kept(appointment, warnings));
        }
        LocalDate day = appointment.slot().on();
        return appointments.busy(facilitator, day, day).map(busy -> {
            boolean overlaps = busy.stream()
                    .filter(other -> !other.id().equals(appointment.id()))
                    .anyMatch(other -> other.slot().overlaps(appointment.slot()));
            if (overlaps) {
                warnings.add(AppointmentWarning.OVERLAPS_ANOTHER);
            }
            return new Kept(appointment, warnings);
        });
    }

    private Uni<Void> tell(Participant participant, Appointment after, String reason) {
        AppointmentChange change = new AppointmentChange(
                after.id(),
                after.state(),
                after.slot(),
                reason,
                participant.subject(),
                participant.roleTowards(after.person()),
                clock.instant());
        return changes.add(after, change);
    }
}
