package fr.parvis.facilitation.commission.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.CommissionState;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.commission.Course;
import fr.parvis.facilitation.commission.Course.Closing;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Ends a commission, with how long it was and when everybody meets again (FAC-53, FAC-65). */
@ApplicationScoped
public final class CloseCommission {

    private final HeldCommission held;
    private final Commissions commissions;
    private final Clock clock;

    CloseCommission(HeldCommission held, Commissions commissions, Clock clock) {
        this.held = held;
        this.commissions = commissions;
        this.clock = clock;
    }

    /**
     * How it ended.
     *
     * @param minutes as long as it really was, also when that is less or more than planned
     */
    public record Command(UUID commission, int minutes, LocalDate nextOn) {}

    @WithTransaction
    public Uni<Commission> handle(Participant participant, Command command) {
        return held.by(participant, command.commission(), HerWord.ENDS)
                .map(Found::thing)
                .chain(commission -> commissions.save(close(commission, participant, command)));
    }

    private Commission close(Commission commission, Participant participant, Command command) {
        if (commission.state() != CommissionState.OPEN) {
            throw HeldCommission.stateRefused(commission);
        }
        if (!command.nextOn().isAfter(commission.plan().date())) {
            throw Problems.refused(FacilitationProblem.COMMISSION_REFUSED, "nextOn", "after-this-one");
        }
        return commission.with(new Course(
                commission.course().opening(),
                new Closing(command.minutes(), command.nextOn(), participant.subject(), clock.instant()),
                null));
    }
}
