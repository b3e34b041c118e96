package fr.parvis.facilitation.decision.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.decision.DecisionEntries;
import fr.parvis.facilitation.decision.DecisionEntry;
import fr.parvis.facilitation.decision.DecisionEntry.Clash;
import fr.parvis.facilitation.decision.EntryContent;
import fr.parvis.facilitation.decision.WholeRecord;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;

/** Types over one entry; whoever had not seen what stands there gets both texts back and changes nothing. */
@ApplicationScoped
public final class ChangeEntry {

    private final CaseAccess access;
    private final HeldRecord held;
    private final EntryRules rules;
    private final DecisionEntries entries;
    private final KeepText keepText;
    private final Clock clock;

    ChangeEntry(
            CaseAccess access,
            HeldRecord held,
            EntryRules rules,
            DecisionEntries entries,
            KeepText keepText,
            Clock clock) {
        this.access = access;
        this.held = held;
        this.rules = rules;
        this.entries = entries;
        this.keepText = keepText;
        this.clock = clock;
    }

    /**
     * What shall stand there.
     *
     * @param seen whether the caller saw the present text ({@code If-Match})
     */
    public record Command(UUID entry, EntryContent content, Predicate<DecisionEntry> seen) {}

    @WithTransaction
    public Uni<DecisionEntry> handle(Participant participant, Command command) {
        return access.open(participant, entries.withId(command.entry()))
                .chain(found -> held.typing(participant, found.thing().record()))
                .map(Found::thing)
                .chain(whole -> change(participant, whole, command));
    }

    private Uni<DecisionEntry> change(Participant participant, WholeRecord whole, Command command) {
        DecisionEntry present = whole.entry(command.entry()).orElseThrow(Problems::notFound);
        if (present.content().kind() != command.content().kind()) {
            throw Problems.refused(FacilitationProblem.DECISION_REFUSED, "kind", "same-kind");
        }
        boolean seen = command.seen().test(present);
        // The same words once more: an answer that got lost, or two who typed the same.
        if (present.content().equals(command.content())) {
            return Uni.createFrom().item(present);
        }
        if (!seen) {
            throw new StaleEntry(new Clash(present, command.content()));
        }
        return rules.require(whole.caseId(), command.content())
                .chain(() -> entries.save(present.saying(command.content(), participant.subject(), clock.instant())))
                .call(saved -> keepText.handle(whole, whole.entriesWith(saved), participant.subject()));
    }
}
