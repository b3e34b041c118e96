package fr.parvis.facilitation.referent.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.referent.AnswerManner;
import fr.parvis.facilitation.referent.Designation;
import fr.parvis.facilitation.referent.PathwayReferent;
import fr.parvis.facilitation.referent.ReferentAnswer;
import fr.parvis.facilitation.referent.Referents;
import fr.parvis.facilitation.referent.WorkerAnswer;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.PastDay;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Writes down what the worker she designated answered. After a no she may designate another, or nobody (scenario 18). */
@ApplicationScoped
public final class AnswerForReferent {

    private final HeldReferent held;
    private final Referents referents;
    private final Clock clock;

    AnswerForReferent(HeldReferent held, Referents referents, Clock clock) {
        this.held = held;
        this.referents = referents;
        this.clock = clock;
    }

    /** What was answered, how and when. */
    public record Command(UUID referent, ReferentAnswer answer, AnswerManner manner, LocalDate answeredOn) {}

    @WithTransaction
    public Uni<PathwayReferent> handle(Participant facilitator, Command command) {
        PastDay.require(command.answeredOn(), clock, "answeredOn");
        WorkerAnswer answer =
                new WorkerAnswer(command.answer(), command.manner(), command.answeredOn(), facilitator.subject());
        return held.open(facilitator, command.referent())
                .invoke(found -> requireAsked(found.one(), command.answeredOn()))
                .map(found -> HeldReferent.required(found.one().answered(answer), found.one()))
                .chain(referents::save);
    }

    private static void requireAsked(PathwayReferent one, LocalDate answeredOn) {
        Designation whom = one.designation();
        if (whom != null && answeredOn.isBefore(whom.on())) {
            throw Problems.refused(FacilitationProblem.REFERENT_ANSWER, "answeredOn", "not-before-designation");
        }
    }
}
