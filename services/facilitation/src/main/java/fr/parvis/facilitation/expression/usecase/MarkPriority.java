package fr.parvis.facilitation.expression.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.statistics.usecase.CopyPriority;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Sets or takes away her own mark (FAC-19); nothing else ever does. Taking it away is heard whatever became of the words. */
@ApplicationScoped
public final class MarkPriority {

    private final CaseAccess access;
    private final Expressions expressions;
    private final KeepAct keepAct;
    private final CopyPriority copy;

    MarkPriority(CaseAccess access, Expressions expressions, KeepAct keepAct, CopyPriority copy) {
        this.access = access;
        this.expressions = expressions;
        this.keepAct = keepAct;
        this.copy = copy;
    }

    /** Her mark. */
    public record Command(ExpressionId expression, boolean priority, Act act) {}

    @WithTransaction
    public Uni<Expression> handle(Participant participant, Command command) {
        return access.hearing(participant, expressions.withId(command.expression()), HerWord.of(!command.priority()))
                .chain(found -> {
                    Expression expression = found.thing();
                    if (command.priority() && !expression.live()) {
                        throw Problems.refused(FacilitationProblem.EXPRESSION_NOT_LIVE, "expressionId", "still-live");
                    }
                    Decision mark = new Decision(
                                    participant,
                                    found.caze(),
                                    Matter.PRIORITY_MARK,
                                    expression.id().toString())
                            .answering(ActAnswer.yes(command.priority()));
                    return expression.priorityByPerson() == command.priority()
                            ? access.alreadySo(participant, found.caze(), Part.EXPRESSIONS, expression)
                            : keep(mark, command)
                                    .chain(() -> expressions.save(expression.marked(command.priority())))
                                    .call(copy::handle);
                });
    }

    private Uni<UUID> keep(Decision mark, Command command) {
        return command.priority() ? keepAct.afterHerLastWord(mark, command.act()) : keepAct.handle(mark, command.act());
    }
}
