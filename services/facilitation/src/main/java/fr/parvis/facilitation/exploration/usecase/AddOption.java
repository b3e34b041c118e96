package fr.parvis.facilitation.exploration.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.exploration.ExploredOption;
import fr.parvis.facilitation.exploration.ExploredOption.Possibility;
import fr.parvis.facilitation.exploration.ExploredOptions;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import fr.parvis.facilitation.statistics.usecase.CopyOption;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Adds a possibility to what is explored for a choice. Adding decides nothing, so it needs no act. */
@ApplicationScoped
public final class AddOption {

    private final CaseAccess access;
    private final Room room;
    private final Expressions expressions;
    private final ExploredOptions options;
    private final CopyOption copy;
    private final CurrentOperation operation;
    private final Clock clock;

    AddOption(
            CaseAccess access,
            Room room,
            Expressions expressions,
            ExploredOptions options,
            CopyOption copy,
            CurrentOperation operation,
            Clock clock) {
        this.access = access;
        this.room = room;
        this.expressions = expressions;
        this.options = options;
        this.copy = copy;
        this.operation = operation;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<ExploredOption> handle(Participant participant, ExpressionId expression, Possibility possibility) {
        return access.open(participant, expressions.withId(expression))
                .call(() -> room.require(ShortList.OPTIONS, expression.value()))
                .map(found -> new ExploredOption(
                        operation.id(),
                        found.caze().id(),
                        found.caze().person(),
                        expression,
                        possibility,
                        participant.subject(),
                        clock.instant(),
                        null,
                        0,
                        0))
                .chain(options::add)
                .call(copy::handle);
    }
}
