package fr.parvis.facilitation.goal.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.goal.Goal;
import fr.parvis.facilitation.goal.GoalState;
import fr.parvis.facilitation.goal.Goals;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Says, by her act, what became of a goal. Nothing else follows. */
@ApplicationScoped
public final class TurnGoal {

    private final CaseAccess access;
    private final Goals goals;
    private final KeepAct keepAct;

    TurnGoal(CaseAccess access, Goals goals, KeepAct keepAct) {
        this.access = access;
        this.goals = goals;
        this.keepAct = keepAct;
    }

    /** What became of it. */
    public record Command(UUID goal, GoalState state, Act act) {}

    @WithTransaction
    public Uni<Goal> handle(Participant participant, Command command) {
        return access.hearing(
                        participant,
                        goals.withId(command.goal()),
                        command.state().word())
                .chain(found -> found.thing().state() == command.state()
                        ? access.alreadySo(participant, found.caze(), Part.GOALS, found.thing())
                        : turn(participant, found, command));
    }

    private Uni<Goal> turn(Participant participant, Found<Goal> found, Command command) {
        Goal goal = found.thing();
        Decision decision = new Decision(
                participant, found.caze(), Matter.LIFE_PROJECT, goal.id().toString());
        return keep(decision, command).chain(() -> goals.save(goal.turned(command.state())));
    }

    /** Letting it go is never held up. */
    private Uni<UUID> keep(Decision decision, Command command) {
        return command.state() == GoalState.DROPPED
                ? keepAct.handle(decision, command.act())
                : keepAct.afterHerLastWord(decision, command.act());
    }
}
