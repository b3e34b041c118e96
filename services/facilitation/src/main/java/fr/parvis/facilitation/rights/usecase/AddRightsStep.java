package fr.parvis.facilitation.rights.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.PastDay;
import fr.parvis.facilitation.rights.RightsIssue;
import fr.parvis.facilitation.rights.RightsIssues;
import fr.parvis.facilitation.rights.RightsStep;
import fr.parvis.facilitation.rights.RightsStep.What;
import fr.parvis.facilitation.rights.StepKind;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a step to an entry: hers alone by her act, anything else by her or her facilitator. Nothing before it is touched. */
@ApplicationScoped
public final class AddRightsStep {

    private final CaseAccess access;
    private final RightsIssues issues;
    private final Room room;
    private final KeepAct keepAct;
    private final CurrentOperation operation;
    private final Clock clock;

    AddRightsStep(
            CaseAccess access,
            RightsIssues issues,
            Room room,
            KeepAct keepAct,
            CurrentOperation operation,
            Clock clock) {
        this.access = access;
        this.issues = issues;
        this.room = room;
        this.keepAct = keepAct;
        this.operation = operation;
        this.clock = clock;
    }

    /** What is added. */
    public record Command(
            UUID issue, What what, LocalDate on, @Nullable Act act) {}

    @WithTransaction
    public Uni<RightsStep> handle(Participant participant, Command command) {
        command.what().check();
        command.what().checkAct(command.act() != null);
        PastDay.require(command.on(), clock, "date");
        return access.hearing(
                        participant,
                        issues.withId(command.issue()),
                        command.what().word())
                .chain(found -> {
                    Decision decision = new Decision(
                            participant,
                            found.caze(),
                            Matter.RIGHTS,
                            command.issue().toString());
                    return requireRoom(command)
                            .chain(() -> keep(decision, command))
                            .chain(act -> add(participant, found.thing(), command, act.orElse(null)));
                });
    }

    /** Letting go is taken however much was written before. */
    private Uni<Void> requireRoom(Command command) {
        return command.what().word() == HerWord.ENDS
                ? Uni.createFrom().voidItem()
                : room.require(ShortList.RIGHTS_STEPS, command.issue());
    }

    /** What she wants now counts only if she said it after her last word; letting go is never held up. */
    private Uni<Optional<UUID>> keep(Decision decision, Command command) {
        Act act = command.act();
        if (act == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        Uni<UUID> kept = command.what().kind() == StepKind.WISH
                ? keepAct.afterHerLastWord(decision, act)
                : keepAct.handle(decision, act);
        return kept.map(Optional::of);
    }

    private Uni<RightsStep> add(Participant participant, RightsIssue issue, Command command, @Nullable UUID act) {
        RightsStep step = new RightsStep(
                operation.id(),
                issue.id(),
                command.what(),
                command.on(),
                participant.subject(),
                participant.roleTowards(issue.person()),
                act,
                clock.instant());
        return issues.addStep(issue, step).replaceWith(step);
    }
}
