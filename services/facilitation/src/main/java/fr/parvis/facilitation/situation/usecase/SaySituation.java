package fr.parvis.facilitation.situation.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActsMade;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.situation.DomainSituation;
import fr.parvis.facilitation.situation.DomainSituation.Sides;
import fr.parvis.facilitation.situation.DomainSituations;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Writes down, by her act, how she sees one part of her life; what she said before stays readable. */
@ApplicationScoped
public final class SaySituation {

    private final CaseAccess access;
    private final DomainSituations situations;
    private final ActsMade made;
    private final KeepAct keepAct;
    private final CurrentOperation operation;
    private final Clock clock;

    SaySituation(
            CaseAccess access,
            DomainSituations situations,
            ActsMade made,
            KeepAct keepAct,
            CurrentOperation operation,
            Clock clock) {
        this.access = access;
        this.situations = situations;
        this.made = made;
        this.keepAct = keepAct;
        this.operation = operation;
        this.clock = clock;
    }

    /** How she sees it. */
    public record Command(CaseId caseId, LifeDomain domain, Sides sides, Act act) {}

    @WithTransaction
    public Uni<DomainSituation> handle(Participant participant, Command command) {
        return access.open(participant, command.caseId())
                .call(() -> requireLater(command))
                .chain(caze -> add(participant, caze, command));
    }

    /** What she said in an earlier conversation, entered late, does not stand in place of what she has said since. */
    private Uni<?> requireLater(Command command) {
        return situations
                .current(command.caseId())
                .map(all -> all.stream()
                        .filter(one -> one.domain() == command.domain())
                        .map(one -> one.id().toString())
                        .toList())
                .chain(last -> last.isEmpty()
                        ? Uni.createFrom().item(Optional.<Instant>empty())
                        : made.lastPerformed(command.caseId(), Matter.LIFE_PROJECT, last))
                .invoke(new LateEntry(command.act())::requireAfter);
    }

    private Uni<DomainSituation> add(Participant participant, Case caze, Command command) {
        UUID id = operation.id();
        return keepAct.handle(new Decision(participant, caze, Matter.LIFE_PROJECT, id.toString()), command.act())
                .map(act -> new DomainSituation(
                        id,
                        caze.id(),
                        caze.person(),
                        command.domain(),
                        command.sides(),
                        true,
                        act,
                        participant.subject(),
                        clock.instant(),
                        0))
                .call(situations::add);
    }
}
