package fr.parvis.facilitation.decision.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.decision.DecisionRecord.Mark;
import fr.parvis.facilitation.decision.DecisionRecords;
import fr.parvis.facilitation.decision.DecisionState;
import fr.parvis.facilitation.decision.WholeRecord;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.Refusals;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Says that a text is complete, so that it can be signed; typing in it says otherwise again. */
@ApplicationScoped
public final class ReadyRecord {

    private final CaseAccess access;
    private final HeldRecord held;
    private final EntryRules rules;
    private final DecisionRecords records;
    private final Clock clock;

    ReadyRecord(CaseAccess access, HeldRecord held, EntryRules rules, DecisionRecords records, Clock clock) {
        this.access = access;
        this.held = held;
        this.rules = rules;
        this.records = records;
        this.clock = clock;
    }

    /**
     * The record, ready.
     *
     * @param seen hash of the text that is complete
     */
    @WithTransaction
    public Uni<WholeRecord> handle(Participant participant, UUID id, String seen) {
        return held.by(participant, id, HerWord.OPENS).chain(found -> {
            WholeRecord whole = found.thing();
            HeldRecord.requireNotValid(whole);
            HeldRecord.requireSeen(whole, seen);
            return whole.record().state() == DecisionState.DRAFT
                    ? ready(participant, found)
                    : access.alreadySo(participant, found.caze(), Part.DECISION_RECORDS, whole);
        });
    }

    private Uni<WholeRecord> ready(Participant participant, Found<WholeRecord> found) {
        WholeRecord whole = found.thing();
        Refusals.refuse(FacilitationProblem.DECISION_INCOMPLETE, whole.missing());
        return rules.requireAll(whole.caseId(), whole.entries())
                .chain(() -> records.save(whole.readied(new Mark(participant.subject(), clock.instant()))));
    }
}
