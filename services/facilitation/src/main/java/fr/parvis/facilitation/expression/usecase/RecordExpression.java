package fr.parvis.facilitation.expression.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.Expression.Saying;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.ExpressionState;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.PastDay;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import fr.parvis.facilitation.statistics.usecase.CopyExpression;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records something she says, by her act; a new wording of an older one leaves that one standing as CHANGED. */
@ApplicationScoped
public final class RecordExpression {

    private final CaseAccess access;
    private final Room room;
    private final Expressions expressions;
    private final KeepAct keepAct;
    private final CopyExpression copy;
    private final CurrentOperation operation;
    private final Clock clock;

    RecordExpression(
            CaseAccess access,
            Room room,
            Expressions expressions,
            KeepAct keepAct,
            CopyExpression copy,
            CurrentOperation operation,
            Clock clock) {
        this.access = access;
        this.room = room;
        this.expressions = expressions;
        this.keepAct = keepAct;
        this.copy = copy;
        this.operation = operation;
        this.clock = clock;
    }

    /** What she says. */
    public record Command(
            CaseId caseId, Saying saying, @Nullable ExpressionId replaces, Act act) {}

    @WithTransaction
    public Uni<Expression> handle(Participant participant, Command command) {
        PastDay.require(command.saying().expressedOn(), clock, "expressedOn");
        return access.open(participant, command.caseId())
                .call(() -> room.require(ShortList.EXPRESSIONS, command.caseId().value()))
                .chain(caze -> replace(command)
                        .chain(replaced -> add(participant, caze, command).call(said -> copy.handle(said, replaced))));
    }

    private Uni<Expression> add(Participant participant, Case caze, Command command) {
        // Her act names the expression: a repetition has to say the same to persons, or it is another act under a used
        // key.
        ExpressionId id = new ExpressionId(operation.id());
        return keepAct.handle(new Decision(participant, caze, Matter.EXPRESSION, id.toString()), command.act())
                .map(act -> new Expression(
                        id,
                        caze.id(),
                        caze.person(),
                        command.saying(),
                        ExpressionState.LIVE,
                        false,
                        command.replaces(),
                        act,
                        participant.subject(),
                        0))
                .call(expressions::add);
    }

    private Uni<Optional<Expression>> replace(Command command) {
        ExpressionId replaced = command.replaces();
        if (replaced == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return expressions
                .withId(replaced)
                .map(found -> found.filter(old -> old.caseId().equals(command.caseId()))
                        .orElseThrow(() ->
                                Problems.refused(FacilitationProblem.EXPRESSION_UNKNOWN, "replaces", "of-this-case")))
                .invoke(old -> {
                    if (!old.live()) {
                        throw Problems.refused(FacilitationProblem.EXPRESSION_NOT_LIVE, "replaces", "still-live");
                    }
                })
                .chain(old -> expressions.save(old.turned(ExpressionState.CHANGED)))
                .map(Optional::of);
    }
}
