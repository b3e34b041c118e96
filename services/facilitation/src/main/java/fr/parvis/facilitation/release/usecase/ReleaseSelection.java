package fr.parvis.facilitation.release.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActsMade;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.CaseState;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.RefusedByPersons;
import fr.parvis.facilitation.release.Disclosures;
import fr.parvis.facilitation.release.ReleaseAttempts;
import fr.parvis.facilitation.release.ReleaseAttempts.Attempt;
import fr.parvis.facilitation.release.ReleasedRequest;
import fr.parvis.facilitation.release.Selection;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Her act on the exact text (FAC-25, IND-EP-11). The release key stands first, then persons grants, then request and event are one transaction: however
 * often the act arrives, one event leaves.
 */
@ApplicationScoped
public final class ReleaseSelection {

    private final CaseAccess access;
    private final Selections selections;
    private final ReleaseAttempts attempts;
    private final Disclosures disclosures;
    private final ActsMade made;
    private final FinishRelease finish;
    private final Clock clock;

    ReleaseSelection(
            CaseAccess access,
            Selections selections,
            ReleaseAttempts attempts,
            Disclosures disclosures,
            ActsMade made,
            FinishRelease finish,
            Clock clock) {
        this.access = access;
        this.selections = selections;
        this.attempts = attempts;
        this.disclosures = disclosures;
        this.made = made;
        this.finish = finish;
        this.clock = clock;
    }

    /**
     * Her act.
     *
     * @param textHash of the text she saw
     */
    public record Command(
            CaseId caseId,
            List<ExpressionId> expressions,
            String recipient,
            @Nullable LocalDate wishedAnswerOn,
            String textHash,
            LocalDate until,
            Act act) {}

    @WithTransaction
    public Uni<ReleasedRequest> handle(Participant participant, Command command) {
        if (command.until().isBefore(LocalDate.now(clock))) {
            throw Problems.refused(FacilitationProblem.RELEASE_DATE, "until", "not-past");
        }
        return access.open(participant, command.caseId())
                .invoke(ReleaseSelection::requireFacilitator)
                .call(caze -> requireSaid(caze, command))
                .chain(caze -> confirmed(command).chain(selection -> release(caze, command, selection)));
    }

    private static void requireFacilitator(Case caze) {
        if (caze.state() == CaseState.PROPOSED) {
            throw CaseAccess.stateRefused(caze.state());
        }
    }

    private Uni<Selection> confirmed(Command command) {
        Selections.Wish wish =
                new Selections.Wish(command.expressions(), command.recipient(), command.wishedAnswerOn());
        return selections.make(command.caseId(), wish).invoke(selection -> {
            if (!selection.text().hash().equals(command.textHash())) {
                throw Problems.refused(FacilitationProblem.RELEASE_TEXT_CHANGED, "textHash", "same-text");
            }
        });
    }

    private Uni<ReleasedRequest> release(Case caze, Command command, Selection selection) {
        return attempts.claim(
                        new ReleaseAttempts.Wanted(caze.id(), command.recipient(), command.textHash(), command.until()))
                .chain(attempt -> finish.alreadyDone(attempt)
                        .chain(done -> done.isPresent()
                                ? Uni.createFrom().item(done.get())
                                : disclose(caze, command, attempt)
                                        .chain(granted -> finish.handle(FinishRelease.request(
                                                caze, command, selection, attempt, granted, clock)))));
    }

    private Uni<Disclosures.Granted> disclose(Case caze, Command command, Attempt attempt) {
        if (!attempt.until().equals(command.until())) {
            return attempts.abandon(attempt.releaseKey())
                    .chain(() -> Uni.createFrom()
                            .failure(Problems.refused(FacilitationProblem.RELEASE_PENDING, "until", "same-text")));
        }
        Disclosures.Wanted wanted =
                new Disclosures.Wanted(caze.person(), command.recipient(), command.until(), attempt.releaseKey());
        return disclosures
                .grant(wanted, command.act())
                .onFailure(failure -> failure instanceof RefusedByPersons refused && refused.decided())
                .call(() -> attempts.abandon(attempt.releaseKey()));
    }

    /** She cannot have released words she had not said yet. */
    private Uni<Void> requireSaid(Case caze, Command command) {
        List<String> selected =
                command.expressions().stream().map(id -> id.value().toString()).toList();
        return made.lastPerformed(caze.id(), Matter.EXPRESSION, selected)
                .invoke(said -> said.ifPresent(new LateEntry(command.act())::requireSince))
                .replaceWithVoid();
    }
}
