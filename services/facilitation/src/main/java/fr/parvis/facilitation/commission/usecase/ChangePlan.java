package fr.parvis.facilitation.commission.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.commission.ExcludedWords;
import fr.parvis.facilitation.commission.Plan;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.Refusals;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Says anew when, where and how. Another day makes invitations and her agreement to late ones those of the day before. */
@ApplicationScoped
public final class ChangePlan {

    private final CaseAccess access;
    private final HeldCommission held;
    private final Commissions commissions;
    private final ExcludedWords excluded;
    private final Clock clock;

    ChangePlan(CaseAccess access, HeldCommission held, Commissions commissions, ExcludedWords excluded, Clock clock) {
        this.access = access;
        this.excluded = excluded;
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
                .invoke(found -> command.expected().accept(found.thing()))
                .chain(found -> found.thing().plan().equals(command.plan())
                        ? access.alreadySo(participant, found.caze(), Part.COMMISSIONS, found.thing())
                        : change(found.thing(), command.plan()));
    }

    private Uni<Commission> change(Commission commission, Plan plan) {
        Refusals.refuse(FacilitationProblem.COMMISSION_REFUSED, plan.broken(LocalDate.now(clock)));
        return excluded.requireNone(commission.caseId(), plan.textsForGuests())
                .chain(() -> commissions.save(commission.with(plan, clock.instant())));
    }
}
