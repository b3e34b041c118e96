package fr.parvis.facilitation.decision.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.decision.DecisionEntries;
import fr.parvis.facilitation.decision.DecisionEntry;
import fr.parvis.facilitation.decision.DecisionRecord;
import fr.parvis.facilitation.decision.EntryContent;
import fr.parvis.facilitation.decision.EntryKind;
import fr.parvis.facilitation.decision.WholeRecord;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

/** Adds a line to one of the tables of a record that is not valid; every signature under the text before ends. */
@ApplicationScoped
public final class AddEntry {

    private final HeldRecord held;
    private final Room room;
    private final EntryRules rules;
    private final DecisionEntries entries;
    private final KeepText keepText;
    private final CurrentOperation operation;
    private final Clock clock;

    AddEntry(
            HeldRecord held,
            Room room,
            EntryRules rules,
            DecisionEntries entries,
            KeepText keepText,
            CurrentOperation operation,
            Clock clock) {
        this.held = held;
        this.room = room;
        this.rules = rules;
        this.entries = entries;
        this.keepText = keepText;
        this.operation = operation;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<DecisionEntry> handle(Participant participant, UUID record, EntryContent content) {
        if (content.kind() == EntryKind.HEADER) {
            throw Problems.refused(FacilitationProblem.DECISION_REFUSED, "header", "one-header");
        }
        return held.typing(participant, record)
                .map(Found::thing)
                .call(() -> room.require(ShortList.DECISION_ENTRIES, record))
                .call(whole -> rules.require(whole.caseId(), content))
                .chain(whole -> add(whole, participant, content));
    }

    private Uni<DecisionEntry> add(WholeRecord whole, Participant participant, EntryContent content) {
        DecisionRecord record = whole.record();
        return entries.add(new DecisionEntry(
                        operation.id(),
                        record.id(),
                        record.caseId(),
                        record.person(),
                        content,
                        participant.subject(),
                        clock.instant(),
                        0,
                        0))
                .call(added -> keepText.handle(
                        whole,
                        Stream.concat(whole.entries().stream(), Stream.of(added))
                                .toList(),
                        participant.subject()));
    }
}
