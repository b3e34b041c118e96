package fr.parvis.facilitation.appointment.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.appointment.Appointment;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.Slot;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Plans an appointment, by her or by her facilitator. */
@ApplicationScoped
public final class PlanAppointment {

    private final CaseAccess access;
    private final KeepAppointment keep;
    private final CurrentOperation operation;

    PlanAppointment(CaseAccess access, KeepAppointment keep, CurrentOperation operation) {
        this.access = access;
        this.keep = keep;
        this.operation = operation;
    }

    /** What is agreed. */
    public record Command(CaseId caseId, Slot slot, Appointment.Meeting meeting) {}

    @WithTransaction
    public Uni<KeepAppointment.Kept> handle(Participant participant, Command command) {
        KeepAppointment.Plan plan =
                new KeepAppointment.Plan(new AppointmentId(operation.id()), command.slot(), command.meeting());
        return access.open(participant, command.caseId()).chain(caze -> keep.plan(participant, caze, plan));
    }
}
