package fr.parvis.facilitation.caseload.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseChange.FacilitatorChosen;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.CaseOutcome;
import fr.parvis.facilitation.caseload.Cases;
import fr.parvis.facilitation.facilitator.Facilitator;
import fr.parvis.facilitation.facilitator.Facilitators;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.statistics.usecase.CopyCase;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** She chooses a facilitator, at first or instead of another (FAC-06); no reason is asked. */
@ApplicationScoped
public final class ChooseFacilitator {

    private final CaseAccess access;
    private final Cases cases;
    private final Facilitators facilitators;
    private final KeepAct keepAct;
    private final CopyCase copy;

    ChooseFacilitator(CaseAccess access, Cases cases, Facilitators facilitators, KeepAct keepAct, CopyCase copy) {
        this.access = access;
        this.cases = cases;
        this.facilitators = facilitators;
        this.keepAct = keepAct;
        this.copy = copy;
    }

    /** Whom she chooses. */
    public record Command(CaseId caseId, String facilitatorSubject, Act act) {}

    @WithTransaction
    public Uni<Case> handle(Participant participant, Command command) {
        return access.visible(participant, command.caseId())
                .call(() -> listed(command.facilitatorSubject()))
                .chain(caze -> choose(participant, caze, command));
    }

    private Uni<Case> choose(Participant participant, Case caze, Command command) {
        return switch (caze.after(new FacilitatorChosen(command.facilitatorSubject()))) {
            case CaseOutcome.AlreadySo(Case same) -> Uni.createFrom().item(same);
            case CaseOutcome.Refused(var state) -> Uni.createFrom().failure(CaseAccess.stateRefused(state));
            case CaseOutcome.Changed(Case after) ->
                keepAct.handle(
                                new Decision(
                                        participant, caze, Matter.FACILITATOR_CHOICE, command.facilitatorSubject()),
                                command.act())
                        .chain(() -> cases.save(after))
                        .call(saved -> copy.handle(caze, saved));
        };
    }

    private Uni<Facilitator> listed(String subject) {
        return facilitators
                .withSubject(subject)
                .map(found -> found.filter(Facilitator::available)
                        .orElseThrow(() -> Problems.refused(
                                FacilitationProblem.FACILITATOR_UNKNOWN, "facilitatorSubject", "listed")));
    }
}
