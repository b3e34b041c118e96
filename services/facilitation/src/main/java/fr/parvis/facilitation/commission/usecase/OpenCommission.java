package fr.parvis.facilitation.commission.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.CommissionState;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.commission.Course;
import fr.parvis.facilitation.commission.Course.Opening;
import fr.parvis.facilitation.commission.OpeningRules;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.Refusals;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Begins a commission: never without her unless she said so, never without the charter (FAC-54, FAC-60). */
@ApplicationScoped
public final class OpenCommission {

    private final HeldCommission held;
    private final Commissions commissions;
    private final CharterText charter;
    private final Clock clock;

    OpenCommission(HeldCommission held, Commissions commissions, CharterText charter, Clock clock) {
        this.held = held;
        this.commissions = commissions;
        this.charter = charter;
        this.clock = clock;
    }

    /**
     * Who is there.
     *
     * @param guests ids of the list
     */
    public record Command(UUID commission, boolean herPresent, List<UUID> guests) {}

    @WithTransaction
    public Uni<Commission> handle(Participant participant, Command command) {
        return held.by(participant, command.commission(), HerWord.OPENS)
                .map(Found::thing)
                .chain(commission -> commissions.save(open(commission, participant, command)));
    }

    private Commission open(Commission commission, Participant participant, Command command) {
        if (commission.state() != CommissionState.INVITED) {
            throw HeldCommission.stateRefused(commission);
        }
        List<UUID> present = command.guests().stream().distinct().toList();
        for (int i = 0; i < present.size(); i++) {
            if (!commission.guests().holds(present.get(i))) {
                throw Problems.refused(FacilitationProblem.GUEST_REFUSED, "presentGuests[" + i + "]", "on-the-list");
            }
        }
        Opening opening = new Opening(command.herPresent(), present, participant.subject(), clock.instant());
        Refusals.refuse(
                FacilitationProblem.COMMISSION_INCOMPLETE,
                OpeningRules.missing(commission, opening, charter.hash(), LocalDate.now(clock)));
        return commission.with(new Course(opening, null, null));
    }
}
