package fr.parvis.facilitation.decision.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.decision.DecisionEntries;
import fr.parvis.facilitation.decision.DecisionEntry;
import fr.parvis.facilitation.decision.DecisionEntry.Clash;
import fr.parvis.facilitation.decision.EntryKind;
import fr.parvis.facilitation.decision.WholeRecord;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;

/** Takes a line out of a record that is not valid, unless somebody typed in it meanwhile. */
@ApplicationScoped
public final class DeleteEntry {

    private final CaseAccess access;
    private final HeldRecord held;
    private final DecisionEntries entries;
    private final KeepText keepText;

    DeleteEntry(CaseAccess access, HeldRecord held, DecisionEntries entries, KeepText keepText) {
        this.access = access;
        this.held = held;
        this.entries = entries;
        this.keepText = keepText;
    }

    /**
     * The record without it.
     *
     * @param seen whether the caller saw the present text ({@code If-Match})
     */
    @WithTransaction
    public Uni<WholeRecord> handle(Participant participant, UUID entry, Predicate<DecisionEntry> seen) {
        return access.open(participant, entries.withId(entry))
                .chain(found -> held.typing(participant, found.thing().record()))
                .map(Found::thing)
                .chain(whole -> {
                    DecisionEntry present = required(whole, entry, seen);
                    return entries.delete(present)
                            .chain(() -> keepText.handle(whole, whole.entriesWithout(present), participant.subject()));
                });
    }

    private static DecisionEntry required(WholeRecord whole, UUID entry, Predicate<DecisionEntry> seen) {
        DecisionEntry present = whole.entry(entry).orElseThrow(Problems::notFound);
        if (present.content().kind() == EntryKind.HEADER) {
            throw Problems.refused(FacilitationProblem.DECISION_REFUSED, "header", "one-header");
        }
        if (!seen.test(present)) {
            throw new StaleEntry(new Clash(present, null));
        }
        return present;
    }
}
