package fr.parvis.facilitation.decision.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.CommissionState;
import fr.parvis.facilitation.commission.usecase.HeldCommission;
import fr.parvis.facilitation.decision.DecisionEntries;
import fr.parvis.facilitation.decision.DecisionEntry;
import fr.parvis.facilitation.decision.DecisionRecord;
import fr.parvis.facilitation.decision.DecisionRecord.Mark;
import fr.parvis.facilitation.decision.DecisionRecords;
import fr.parvis.facilitation.decision.DecisionSignature.Ended;
import fr.parvis.facilitation.decision.DecisionSignature.SignatureEndReason;
import fr.parvis.facilitation.decision.DecisionState;
import fr.parvis.facilitation.decision.EntryContent;
import fr.parvis.facilitation.decision.WholeRecord;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Begins the record of a commission that began, or a dated correction of its valid one, which stays (FAC-69). One is typed at a time. */
@ApplicationScoped
public final class StartRecord {

    private final HeldCommission held;
    private final Room room;
    private final DecisionRecords records;
    private final DecisionEntries entries;
    private final FirstEntries firstEntries;
    private final CurrentOperation operation;
    private final Clock clock;

    StartRecord(
            HeldCommission held,
            Room room,
            DecisionRecords records,
            DecisionEntries entries,
            FirstEntries firstEntries,
            CurrentOperation operation,
            Clock clock) {
        this.held = held;
        this.room = room;
        this.records = records;
        this.entries = entries;
        this.firstEntries = firstEntries;
        this.operation = operation;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<WholeRecord> handle(Participant participant, UUID commission) {
        return held.by(participant, commission, HerWord.OPENS)
                .map(Found::thing)
                .invoke(StartRecord::requireBegun)
                .call(() -> room.require(ShortList.DECISION_RECORDS, commission))
                .chain(one -> records.of(commission).chain(before -> start(participant, one, latest(before))));
    }

    private static void requireBegun(Commission commission) {
        if (commission.state() != CommissionState.OPEN && commission.state() != CommissionState.CLOSED) {
            throw HeldCommission.stateRefused(commission);
        }
    }

    private static Optional<DecisionRecord> latest(List<DecisionRecord> before) {
        Optional<DecisionRecord> latest = before.stream().findFirst();
        if (latest.filter(one -> !one.isValid()).isPresent()) {
            throw new ProblemException(FacilitationProblem.DECISION_DRAFT_EXISTS);
        }
        return latest;
    }

    private Uni<WholeRecord> start(Participant participant, Commission commission, Optional<DecisionRecord> latest) {
        Mark mark = new Mark(participant.subject(), clock.instant());
        DecisionRecord record = made(commission, latest, mark);
        return firstEntries
                .of(commission, latest)
                .chain(contents -> records.add(record).chain(() -> addAll(record, contents, mark)))
                .map(added -> new WholeRecord(record, commission, List.of(), List.of())
                        .typed(added, new Ended(SignatureEndReason.TEXT_CHANGED, mark.by(), mark.at())))
                .chain(records::save);
    }

    private DecisionRecord made(Commission commission, Optional<DecisionRecord> latest, Mark mark) {
        return new DecisionRecord(
                operation.id(),
                commission.caseId(),
                commission.person(),
                commission.id(),
                latest.map(DecisionRecord::number).orElse(0) + 1,
                latest.map(DecisionRecord::id).orElse(null),
                DecisionState.DRAFT,
                "",
                mark,
                null,
                null,
                null,
                null,
                0);
    }

    /** One after the other: the order in which they are added is that of the form. */
    private Uni<List<DecisionEntry>> addAll(DecisionRecord record, List<EntryContent> contents, Mark mark) {
        return Multi.createFrom()
                .iterable(contents)
                .onItem()
                .transformToUniAndConcatenate(content -> entries.add(new DecisionEntry(
                        UUID.randomUUID(),
                        record.id(),
                        record.caseId(),
                        record.person(),
                        content,
                        mark.by(),
                        mark.at(),
                        0,
                        0)))
                .collect()
                .asList();
    }
}
