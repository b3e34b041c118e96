package fr.parvis.facilitation.constraint.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.constraint.KnownConstraint;
import fr.parvis.facilitation.constraint.KnownConstraints;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Writes down, by her act, a constraint she knows of beside one choice. The choice is not touched. */
@ApplicationScoped
public final class SayConstraint {

    private final CaseAccess access;
    private final Room room;
    private final Expressions expressions;
    private final KnownConstraints constraints;
    private final KeepAct keepAct;
    private final CurrentOperation operation;
    private final Clock clock;

    SayConstraint(
            CaseAccess access,
            Room room,
            Expressions expressions,
            KnownConstraints constraints,
            KeepAct keepAct,
            CurrentOperation operation,
            Clock clock) {
        this.access = access;
        this.room = room;
        this.expressions = expressions;
        this.constraints = constraints;
        this.keepAct = keepAct;
        this.operation = operation;
        this.clock = clock;
    }

    /** What she says of that choice. */
    public record Command(ExpressionId expression, String words, Act act) {}

    @WithTransaction
    public Uni<KnownConstraint> handle(Participant participant, Command command) {
        return access.open(participant, expressions.withId(command.expression()))
                .call(() ->
                        room.require(ShortList.CONSTRAINTS, command.expression().value()))
                .chain(found -> add(participant, found.caze(), command));
    }

    private Uni<KnownConstraint> add(Participant participant, Case caze, Command command) {
        UUID id = operation.id();
        return keepAct.handle(new Decision(participant, caze, Matter.LIFE_PROJECT, id.toString()), command.act())
                .map(act -> new KnownConstraint(
                        id,
                        caze.id(),
                        caze.person(),
                        command.expression(),
                        command.words(),
                        false,
                        act,
                        participant.subject(),
                        clock.instant(),
                        0))
                .call(constraints::add);
    }
}
