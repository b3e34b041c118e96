package fr.parvis.facilitation.decision.usecase;

import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.decision.AgreedObjective;
import fr.parvis.facilitation.decision.DecisionEntries;
import fr.parvis.facilitation.decision.DecisionEntry;
import fr.parvis.facilitation.decision.DecisionRecord;
import fr.parvis.facilitation.decision.DecisionRecords;
import fr.parvis.facilitation.decision.EntryContent;
import fr.parvis.facilitation.decision.RecordHeader;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a record begins with: the text it corrects, or the objectives of the commission before, to be looked at again. */
@ApplicationScoped
final class FirstEntries {

    private final DecisionRecords records;
    private final DecisionEntries entries;
    private final Commissions commissions;
    private final EntryRules rules;

    FirstEntries(DecisionRecords records, DecisionEntries entries, Commissions commissions, EntryRules rules) {
        this.records = records;
        this.entries = entries;
        this.commissions = commissions;
        this.rules = rules;
    }

    /** Without what she excludes by now (FAC-55). */
    Uni<List<EntryContent>> of(Commission commission, Optional<DecisionRecord> corrected) {
        Uni<List<EntryContent>> texts = corrected
                .map(record -> contents(record))
                .orElseGet(() -> records.lastValid(commission.caseId())
                        .chain(last -> last.map(this::reviewing)
                                .orElseGet(() -> Uni.createFrom().item(List.of(RecordHeader.empty(null))))));
        return texts.chain(all -> rules.allowed(commission.caseId(), all));
    }

    private Uni<List<EntryContent>> contents(DecisionRecord record) {
        return entries.of(record.id())
                .map(all -> all.stream().map(DecisionEntry::content).toList());
    }

    private Uni<List<EntryContent>> reviewing(DecisionRecord last) {
        return commissions.withId(last.commission()).chain(before -> {
            LocalDate previousOn =
                    before.map(commission -> commission.plan().date()).orElse(null);
            return contents(last)
                    .map(all -> Stream.concat(
                                    Stream.<EntryContent>of(RecordHeader.empty(previousOn)),
                                    all.stream()
                                            .filter(AgreedObjective.class::isInstance)
                                            .map(AgreedObjective.class::cast)
                                            .map(AgreedObjective::toBeReviewed))
                            .toList());
        });
    }
}
