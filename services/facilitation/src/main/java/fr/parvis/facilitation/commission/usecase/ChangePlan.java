package fr.parvis.facilitation.commission.usecase;

import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.commission.Plan;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.Refusals;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** Says anew when, where and how. Another day makes invitations and her agreement to late ones those of the day before. */
@ApplicationScoped
public final class ChangePlan {

    private final HeldCommission held;
    private final Commissions commissions;
    private final Clock clock;

    ChangePlan(HeldCommission held, Commissions commissions, Clock clock) {
        this.held = held;
        this.commissions = commissions;
        this.clock = clock;
    }

    /**
     * What shall stand.
     *
     * @param expected throws unless the caller saw the present state ({@code If-Match})
     */
    public record Command(UUID commission, Plan plan, Consumer<Commission> expected) {}

    @WithTransaction
    public Uni<Commission> handle(Participant participant, Command command) {
        return held.ahead(participant, command.commission(), HerWord.OPENS)
                .map(Found::thing)
                .invoke(command.expected())
                .invoke(() -> Refusals.refuse(
                        FacilitationProblem.COMMISSION_REFUSED, command.plan().broken()))
                .chain(commission -> commissions.save(commission.with(command.plan(), clock.instant())));
    }
}
