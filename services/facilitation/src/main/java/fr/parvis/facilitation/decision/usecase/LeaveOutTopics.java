package fr.parvis.facilitation.decision.usecase;

import fr.parvis.facilitation.agenda.DocumentsInWork;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.commission.ExcludedWords;
import fr.parvis.facilitation.commission.ExcludedWords.Exclusions;
import fr.parvis.facilitation.decision.DecisionEntries;
import fr.parvis.facilitation.decision.DecisionEntry;
import fr.parvis.facilitation.decision.DecisionRecords;
import fr.parvis.facilitation.decision.EntryContent;
import fr.parvis.facilitation.decision.WholeRecord;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes what she excludes out of every record that is not valid; the signatures under it end, since it is another text (FAC-55). */
@ApplicationScoped
final class LeaveOutTopics implements DocumentsInWork {

    private final HeldRecord held;
    private final DecisionRecords records;
    private final DecisionEntries entries;
    private final ExcludedWords excluded;
    private final KeepText keepText;
    private final Clock clock;

    LeaveOutTopics(
            HeldRecord held,
            DecisionRecords records,
            DecisionEntries entries,
            ExcludedWords excluded,
            KeepText keepText,
            Clock clock) {
        this.held = held;
        this.records = records;
        this.entries = entries;
        this.excluded = excluded;
        this.keepText = keepText;
        this.clock = clock;
    }

    @Override
    public Uni<Void> leaveOut(CaseId caseId, String by) {
        return excluded.of(caseId)
                .chain(exclusions -> records.inWork(caseId)
                        .chain(ids -> Multi.createFrom()
                                .iterable(ids)
                                .onItem()
                                .transformToUniAndConcatenate(id -> clear(id, exclusions, by))
                                .collect()
                                .last()));
    }

    /** It may have become valid while the lock was waited for; then it stands. */
    private Uni<Void> clear(UUID id, Exclusions exclusions, String by) {
        return records.lock(id)
                .chain(found -> found.filter(record -> !record.isValid())
                        .map(record -> held.whole(record).chain(whole -> clear(whole, exclusions, by)))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> clear(WholeRecord whole, Exclusions exclusions, String by) {
        return Multi.createFrom()
                .iterable(whole.entries())
                .onItem()
                .transformToUniAndConcatenate(entry -> cleared(entry, exclusions, by))
                .collect()
                .asList()
                .map(all -> all.stream().flatMap(Optional::stream).toList())
                .chain(left -> left.equals(whole.entries()) && !isNamedBySigners(whole, exclusions)
                        ? Uni.createFrom().voidItem()
                        : keepText.handle(whole, left, by).replaceWithVoid());
    }

    /** Guests may have written it beside their names; what she wrote herself is hers. */
    private static boolean isNamedBySigners(WholeRecord whole, Exclusions exclusions) {
        return whole.signatures().stream()
                .filter(signature -> signature.isStanding() && signature.guest() != null)
                .anyMatch(signature -> !exclusions
                        .found(Set.of(), Map.of("reservations", signature.reservations()))
                        .isEmpty());
    }

    private Uni<Optional<DecisionEntry>> cleared(DecisionEntry entry, Exclusions exclusions, String by) {
        List<EntryContent> left =
                EntryRules.allowed(exclusions, entry.content()).toList();
        if (left.isEmpty()) {
            return entries.delete(entry).replaceWith(Optional.empty());
        }
        EntryContent content = left.getFirst();
        return content.equals(entry.content())
                ? Uni.createFrom().item(Optional.of(entry))
                : entries.save(entry.saying(content, by, clock.instant())).map(Optional::of);
    }
}
