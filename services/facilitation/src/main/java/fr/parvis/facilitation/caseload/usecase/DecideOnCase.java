package fr.parvis.facilitation.caseload.usecase;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseChange;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.CaseOutcome;
import fr.parvis.facilitation.caseload.Cases;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.statistics.usecase.CopyCase;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Her decisions on her own case: pause, resume, stop. No reason is asked. */
@ApplicationScoped
public final class DecideOnCase {

    private final CaseAccess access;
    private final Cases cases;
    private final KeepAct keepAct;
    private final CopyCase copy;

    DecideOnCase(CaseAccess access, Cases cases, KeepAct keepAct, CopyCase copy) {
        this.access = access;
        this.cases = cases;
        this.keepAct = keepAct;
        this.copy = copy;
    }

    /** What she decides. */
    public record Command(CaseId caseId, CaseChange change, Matter matter, Act act) {}

    @WithTransaction
    public Uni<Case> handle(Participant participant, Command command) {
        return access.visible(participant, command.caseId()).chain(caze -> switch (caze.after(command.change())) {
            case CaseOutcome.AlreadySo(Case same) -> Uni.createFrom().item(same);
            case CaseOutcome.Refused(var state) -> Uni.createFrom().failure(CaseAccess.stateRefused(state));
            case CaseOutcome.Changed(Case after) ->
                keep(participant, caze, command).chain(() -> cases.save(after)).call(saved -> copy.handle(caze, saved));
        });
    }

    /** Going on undoes her pause; pausing and stopping are never held up. */
    private Uni<UUID> keep(Participant participant, Case caze, Command command) {
        Decision decision =
                new Decision(participant, caze, command.matter(), caze.id().toString());
        return command.change() instanceof CaseChange.Resumed
                ? keepAct.afterHerLastWord(decision, command.act())
                : keepAct.handle(decision, command.act());
    }
}
