package fr.parvis.facilitation.expression.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.ExpressionState;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Says, by her act, that something is achieved, dropped, or wanted again. CHANGED is said only by a new wording. */
@ApplicationScoped
public final class TurnExpression {

    private final CaseAccess access;
    private final Expressions expressions;
    private final KeepAct keepAct;

    TurnExpression(CaseAccess access, Expressions expressions, KeepAct keepAct) {
        this.access = access;
        this.expressions = expressions;
        this.keepAct = keepAct;
    }

    /** What became of it. */
    public record Command(ExpressionId expression, ExpressionState state, Act act) {}

    @WithTransaction
    public Uni<Expression> handle(Participant participant, Command command) {
        if (command.state() == ExpressionState.CHANGED) {
            throw Problems.refused(FacilitationProblem.STATE_REFUSED, "state", "only-by-replacement");
        }
        return access.hearing(
                        participant,
                        expressions.withId(command.expression()),
                        command.state().word())
                .chain(found -> turn(participant, found, command));
    }

    private Uni<Expression> turn(Participant participant, Found<Expression> found, Command command) {
        Expression expression = found.thing();
        if (expression.state() == command.state()) {
            return access.alreadySo(participant, found.caze(), Part.EXPRESSIONS, expression);
        }
        if (expression.state() == ExpressionState.CHANGED) {
            throw Problems.refused(FacilitationProblem.EXPRESSION_NOT_LIVE, "state", "still-live");
        }
        Decision decision = new Decision(
                participant, found.caze(), Matter.EXPRESSION, expression.id().toString());
        return keep(decision, command).chain(() -> expressions.save(expression.turned(command.state())));
    }

    /** Wanting it again undoes that she let it go; letting it go is never held up. */
    private Uni<UUID> keep(Decision decision, Command command) {
        return command.state() == ExpressionState.LIVE
                ? keepAct.afterHerLastWord(decision, command.act())
                : keepAct.handle(decision, command.act());
    }
}
