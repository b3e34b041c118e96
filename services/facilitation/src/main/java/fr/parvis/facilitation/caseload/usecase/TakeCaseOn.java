package fr.parvis.facilitation.caseload.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseChange.TakenOn;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.CaseOutcome;
import fr.parvis.facilitation.caseload.CaseState;
import fr.parvis.facilitation.caseload.Cases;
import fr.parvis.facilitation.caseload.QueueScope;
import fr.parvis.facilitation.facilitator.Facilitator;
import fr.parvis.facilitation.facilitator.Facilitators;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.statistics.usecase.CopyCase;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A facilitator takes a case on: one whose person chose her, or one of her site left open, and then by the person's act of choosing her. */
@ApplicationScoped
public final class TakeCaseOn {

    private final Cases cases;
    private final Facilitators facilitators;
    private final KeepAct keepAct;
    private final CopyCase copy;

    TakeCaseOn(Cases cases, Facilitators facilitators, KeepAct keepAct, CopyCase copy) {
        this.cases = cases;
        this.facilitators = facilitators;
        this.keepAct = keepAct;
        this.copy = copy;
    }

    @WithTransaction
    public Uni<Case> handle(Participant participant, CaseId id, @Nullable Act act) {
        return facilitators
                .withSubject(participant.subject())
                .map(known -> scope(participant, known))
                .chain(scope -> cases.withId(id)
                        .map(found -> found.filter(scope::includes).orElseThrow(Problems::notFound)))
                .chain(caze -> caze.state() == CaseState.PROPOSED
                        ? chosenBy(participant, caze, act)
                        : Uni.createFrom().item(caze))
                .chain(this::takeOn);
    }

    private static QueueScope scope(Participant participant, Optional<Facilitator> known) {
        String site = known.map(Facilitator::siteCode).orElse(null);
        return new QueueScope(participant.subject(), site, EnumSet.allOf(CaseState.class));
    }

    private Uni<Case> chosenBy(Participant participant, Case caze, @Nullable Act act) {
        if (act == null) {
            return Uni.createFrom().failure(Problems.refused(FacilitationProblem.ACT_REQUIRED, "act", "required"));
        }
        Decision choice = new Decision(participant, caze, Matter.FACILITATOR_CHOICE, participant.subject());
        return keepAct.handle(choice, act).map(_ -> caze.chosen(participant.subject()));
    }

    private Uni<Case> takeOn(Case caze) {
        return switch (caze.after(new TakenOn())) {
            case CaseOutcome.AlreadySo(Case same) -> Uni.createFrom().item(same);
            case CaseOutcome.Refused(var state) -> Uni.createFrom().failure(CaseAccess.stateRefused(state));
            case CaseOutcome.Changed(Case after) -> cases.save(after).call(saved -> copy.handle(caze, saved));
        };
    }
}
