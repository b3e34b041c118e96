package fr.parvis.facilitation.rights.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.rights.RightsIssue;
import fr.parvis.facilitation.rights.RightsIssue.Stake;
import fr.parvis.facilitation.rights.RightsIssues;
import fr.parvis.facilitation.rights.RightsIssues.Entry;
import fr.parvis.facilitation.rights.RightsStep;
import fr.parvis.facilitation.rights.RightsStep.What;
import fr.parvis.facilitation.rights.StepKind;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opens an entry of her rights log with what she wants done, by her act. */
@ApplicationScoped
public final class OpenRightsIssue {

    private final CaseAccess access;
    private final RightsIssues issues;
    private final KeepAct keepAct;
    private final CurrentOperation operation;
    private final Clock clock;

    OpenRightsIssue(CaseAccess access, RightsIssues issues, KeepAct keepAct, CurrentOperation operation, Clock clock) {
        this.access = access;
        this.issues = issues;
        this.keepAct = keepAct;
        this.operation = operation;
        this.clock = clock;
    }

    /**
     * What is at stake.
     *
     * @param wish what she wants done
     */
    public record Command(CaseId caseId, Stake stake, String wish, Act act) {}

    @WithTransaction
    public Uni<Entry> handle(Participant participant, Command command) {
        command.stake().check();
        return access.open(participant, command.caseId()).chain(caze -> open(participant, caze, command));
    }

    private Uni<Entry> open(Participant participant, Case caze, Command command) {
        UUID id = operation.id();
        return keepAct.handle(new Decision(participant, caze, Matter.RIGHTS, id.toString()), command.act())
                .chain(act -> keep(participant, caze, command, act));
    }

    private Uni<Entry> keep(Participant participant, Case caze, Command command, UUID act) {
        RightsIssue issue = new RightsIssue(
                operation.id(), caze.id(), caze.person(), command.stake(), act, participant.subject(), clock.instant());
        RightsStep wish = new RightsStep(
                UUID.randomUUID(),
                issue.id(),
                new What(StepKind.WISH, null, null, command.wish()),
                LocalDate.now(clock),
                participant.subject(),
                participant.roleTowards(caze.person()),
                act,
                clock.instant());
        return issues.add(issue, wish).replaceWith(new Entry(0, issue, List.of(wish)));
    }
}
