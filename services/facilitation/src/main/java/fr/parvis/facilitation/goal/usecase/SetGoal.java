package fr.parvis.facilitation.goal.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.goal.Goal;
import fr.parvis.facilitation.goal.GoalSources;
import fr.parvis.facilitation.goal.GoalState;
import fr.parvis.facilitation.goal.Goals;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Sets a goal by her act, tied to what she said she wants. */
@ApplicationScoped
public final class SetGoal {

    private final CaseAccess access;
    private final Expressions expressions;
    private final Goals goals;
    private final KeepAct keepAct;
    private final CurrentOperation operation;
    private final Clock clock;

    SetGoal(
            CaseAccess access,
            Expressions expressions,
            Goals goals,
            KeepAct keepAct,
            CurrentOperation operation,
            Clock clock) {
        this.access = access;
        this.expressions = expressions;
        this.goals = goals;
        this.keepAct = keepAct;
        this.operation = operation;
        this.clock = clock;
    }

    /** What she wants to reach, and which of her expressions it comes from. */
    public record Command(CaseId caseId, String words, List<ExpressionId> expressions, Act act) {}

    @WithTransaction
    public Uni<Goal> handle(Participant participant, Command command) {
        return access.open(participant, command.caseId())
                .call(() -> expressions
                        .of(command.caseId())
                        .invoke(project -> GoalSources.check(command.expressions(), project)))
                .chain(caze -> add(participant, caze, command));
    }

    private Uni<Goal> add(Participant participant, Case caze, Command command) {
        UUID id = operation.id();
        return keepAct.handle(new Decision(participant, caze, Matter.LIFE_PROJECT, id.toString()), command.act())
                .map(act -> new Goal(
                        id,
                        caze.id(),
                        caze.person(),
                        command.words(),
                        command.expressions(),
                        GoalState.OPEN,
                        act,
                        participant.subject(),
                        clock.instant(),
                        0,
                        0))
                .call(goals::add);
    }
}
