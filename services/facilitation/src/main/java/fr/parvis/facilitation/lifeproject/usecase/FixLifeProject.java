package fr.parvis.facilitation.lifeproject.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActsMade;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.lifeproject.LifeProject;
import fr.parvis.facilitation.lifeproject.LifeProjectDraft;
import fr.parvis.facilitation.lifeproject.LifeProjects;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.statistics.usecase.CopyLifeProject;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Fixes the next version of her life project by her act on the exact text (FAC-24). Earlier versions stay as they are. */
@ApplicationScoped
public final class FixLifeProject {

    private final CaseAccess access;
    private final Drafts drafts;
    private final LifeProjects lifeProjects;
    private final ActsMade made;
    private final KeepAct keepAct;
    private final CopyLifeProject copy;
    private final Clock clock;

    FixLifeProject(
            CaseAccess access,
            Drafts drafts,
            LifeProjects lifeProjects,
            ActsMade made,
            KeepAct keepAct,
            CopyLifeProject copy,
            Clock clock) {
        this.access = access;
        this.drafts = drafts;
        this.lifeProjects = lifeProjects;
        this.made = made;
        this.keepAct = keepAct;
        this.copy = copy;
        this.clock = clock;
    }

    /**
     * Her act.
     *
     * @param contentHash of the text she saw
     */
    public record Command(
            CaseId caseId, List<ExpressionId> expressions, LocalDate nextCheckOn, String contentHash, Act act) {}

    @WithTransaction
    public Uni<LifeProject> handle(Participant participant, Command command) {
        return access.open(participant, command.caseId())
                .call(() -> requireSaid(command))
                .chain(caze -> before(command)
                        .chain(before -> confirmed(command)
                                .chain(draft -> fix(participant, caze, draft, command.act()))
                                .call(lifeProjects::add)
                                .call(version -> copy.handle(version, before))));
    }

    private Uni<LifeProjectDraft> confirmed(Command command) {
        return drafts.make(command.caseId(), new Drafts.Wish(command.expressions(), command.nextCheckOn()))
                .invoke(draft -> {
                    if (!draft.text().hash().equals(command.contentHash())) {
                        throw Problems.refused(FacilitationProblem.LIFE_PROJECT_CHANGED, "textHash", "same-text");
                    }
                });
    }

    private Uni<LifeProject> fix(Participant participant, Case caze, LifeProjectDraft draft, Act act) {
        String name = LifeProject.named(caze.id(), draft.text().hash()).toString();
        return keepAct.handle(new Decision(participant, caze, Matter.LIFE_PROJECT, name), act)
                .map(id -> draft.fixed(
                        caze.id(), caze.person(), new LifeProject.Fixed(id, participant.subject(), clock.instant())));
    }

    /** She cannot have read words she had not said yet, a mark she had not set, nor a list without what she dropped only later. */
    private Uni<?> requireSaid(Command command) {
        LateEntry entry = new LateEntry(command.act());
        return drafts.everSaid(command.caseId())
                .chain(all -> made.lastPerformed(command.caseId(), Matter.EXPRESSION, all)
                        .invoke(said -> said.ifPresent(entry::requireSince))
                        .chain(() -> made.lastPerformed(command.caseId(), Matter.PRIORITY_MARK, all))
                        .invoke(marked -> marked.ifPresent(entry::requireSince)));
    }

    /**
     * The version before this one, which her act must come after. Read before the act is kept and not again: a version that
     * comes in meanwhile has the same number, and the database refuses the second.
     */
    private Uni<Optional<LifeProject>> before(Command command) {
        return lifeProjects
                .latest(command.caseId())
                .call(latest -> latest.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : made.lastPerformed(
                                        command.caseId(),
                                        Matter.LIFE_PROJECT,
                                        List.of(latest.get().id().toString()))
                                .invoke(new LateEntry(command.act())::requireAfter));
    }
}
