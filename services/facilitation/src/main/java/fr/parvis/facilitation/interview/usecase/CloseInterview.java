package fr.parvis.facilitation.interview.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.appointment.usecase.KeepAppointment;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.interview.InterviewState;
import fr.parvis.facilitation.interview.Interviews;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closes an interview after her decision, with the next appointment if one is agreed on. Closing it again plans nothing more. */
@ApplicationScoped
public final class CloseInterview {

    private final CaseAccess access;
    private final Interviews interviews;
    private final KeepAppointment keepAppointment;
    private final Clock clock;

    CloseInterview(CaseAccess access, Interviews interviews, KeepAppointment keepAppointment, Clock clock) {
        this.access = access;
        this.interviews = interviews;
        this.keepAppointment = keepAppointment;
        this.clock = clock;
    }

    /**
     * Which one.
     *
     * @param next what is agreed on for the next time; absent when nothing is
     */
    public record Command(UUID interview, KeepAppointment.@Nullable Plan next) {}

    @WithTransaction
    public Uni<Interview> handle(Participant participant, Command command) {
        return access.locked(
                        participant, interviews.withId(command.interview()), () -> interviews.lock(command.interview()))
                .chain(found -> found.thing().state() == InterviewState.CLOSED
                        ? access.alreadySo(participant, found.caze(), Part.INTERVIEWS, found.thing())
                        : close(participant, found, command));
    }

    private Uni<Interview> close(Participant participant, Found<Interview> found, Command command) {
        if (!found.thing().mayClose()) {
            throw Problems.refused(FacilitationProblem.INTERVIEW_DECISION, "decision", "decision-first");
        }
        Instant now = clock.instant();
        KeepAppointment.Plan next = command.next();
        if (next == null) {
            return interviews.save(found.thing().closed(now, null));
        }
        return keepAppointment
                .plan(participant, found.caze(), next)
                .chain(() -> interviews.save(found.thing().closed(now, next.id().value())));
    }
}
