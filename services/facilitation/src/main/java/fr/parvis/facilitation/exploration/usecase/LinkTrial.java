package fr.parvis.facilitation.exploration.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.exploration.ExploredOptions;
import fr.parvis.facilitation.exploration.LinkedTrial;
import fr.parvis.facilitation.exploration.LinkedTrials;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import fr.parvis.facilitation.statistics.usecase.CopyTrial;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Links, by her act, something she tried to the choice it was tried for, with her next step. */
@ApplicationScoped
public final class LinkTrial {

    private final CaseAccess access;
    private final Room room;
    private final Expressions expressions;
    private final ExploredOptions options;
    private final LinkedTrials trials;
    private final KeepAct keepAct;
    private final CopyTrial copy;
    private final CurrentOperation operation;
    private final Clock clock;

    LinkTrial(
            CaseAccess access,
            Room room,
            Expressions expressions,
            ExploredOptions options,
            LinkedTrials trials,
            KeepAct keepAct,
            CopyTrial copy,
            CurrentOperation operation,
            Clock clock) {
        this.access = access;
        this.room = room;
        this.expressions = expressions;
        this.options = options;
        this.trials = trials;
        this.keepAct = keepAct;
        this.copy = copy;
        this.operation = operation;
        this.clock = clock;
    }

    /** What she tried, for what, and what comes next. */
    public record Command(ExpressionId expression, @Nullable UUID option, UUID trial, String nextStep, Act act) {}

    @WithTransaction
    public Uni<LinkedTrial> handle(Participant participant, Command command) {
        return access.open(participant, expressions.withId(command.expression()))
                .call(() -> room.require(ShortList.TRIALS, command.expression().value()))
                .call(() -> requireOption(command))
                .chain(found -> add(participant, found.caze(), command));
    }

    private Uni<?> requireOption(Command command) {
        UUID option = command.option();
        if (option == null) {
            return Uni.createFrom().voidItem();
        }
        return options.withId(option)
                .map(found -> found.filter(one -> one.expression().equals(command.expression()))
                        .orElseThrow(() -> Problems.refused(
                                FacilitationProblem.OPTION_UNKNOWN, "optionId", "of-this-expression")));
    }

    private Uni<LinkedTrial> add(Participant participant, Case caze, Command command) {
        UUID id = operation.id();
        return keepAct.handle(new Decision(participant, caze, Matter.LIFE_PROJECT, id.toString()), command.act())
                .map(act -> new LinkedTrial(
                        id,
                        caze.id(),
                        caze.person(),
                        command.expression(),
                        command.option(),
                        command.trial(),
                        command.nextStep(),
                        act,
                        participant.subject(),
                        clock.instant()))
                .call(trials::add)
                .call(copy::handle);
    }
}
