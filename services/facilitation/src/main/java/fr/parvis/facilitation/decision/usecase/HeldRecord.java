package fr.parvis.facilitation.decision.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.decision.DecisionEntries;
import fr.parvis.facilitation.decision.DecisionRecord;
import fr.parvis.facilitation.decision.DecisionRecords;
import fr.parvis.facilitation.decision.WholeRecord;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One record with all that stands on it, held until the transaction ends; every change of it goes through here. */
@ApplicationScoped
public final class HeldRecord {

    private final CaseAccess access;
    private final DecisionRecords records;
    private final DecisionEntries entries;
    private final Commissions commissions;

    HeldRecord(CaseAccess access, DecisionRecords records, DecisionEntries entries, Commissions commissions) {
        this.access = access;
        this.records = records;
        this.entries = entries;
        this.commissions = commissions;
    }

    /** Asked who comes in first, locked only then; 404 for anybody else. */
    Uni<Found<WholeRecord>> by(Participant participant, UUID id, HerWord word) {
        return access.locked(participant, records.withId(id), () -> records.lock(id), word)
                .chain(found -> whole(found.thing()).map(whole -> new Found<>(whole, found.caze())));
    }

    /** As {@link #by}, for typing in it: 409 {@code decision-stands} once it is valid. */
    Uni<Found<WholeRecord>> typing(Participant participant, UUID id) {
        return by(participant, id, HerWord.OPENS).invoke(found -> requireNotValid(found.thing()));
    }

    /**
     * As {@link #by}, for saying something to its text: 409 {@code decision-state} unless that is complete, 409 {@code decision-changed} unless it is
     * the one that was seen.
     */
    Uni<Found<WholeRecord>> signing(Participant participant, UUID id, String seen, HerWord word) {
        return by(participant, id, word).invoke(found -> {
            switch (found.thing().record().state()) {
                case DRAFT, VALID -> throw stateRefused(found.thing().record());
                case READY_TO_SIGN, PARTLY_SIGNED, CONTESTED -> requireSeen(found.thing(), seen);
            }
        });
    }

    /** Read under the lock of its record, or without any for showing it. */
    Uni<WholeRecord> whole(DecisionRecord record) {
        return commissions
                .withId(record.commission())
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(commission -> entries.of(record.id())
                        .chain(typed -> records.signatures(record)
                                .map(signed -> new WholeRecord(record, commission, typed, signed))));
    }

    static void requireNotValid(WholeRecord whole) {
        if (whole.record().isValid()) {
            throw new ProblemException(FacilitationProblem.DECISION_STANDS);
        }
    }

    static void requireSeen(WholeRecord whole, String seen) {
        if (!whole.hash().equals(seen)) {
            throw Problems.refused(FacilitationProblem.DECISION_CHANGED, "contentHash", "same-record");
        }
    }

    static ProblemException stateRefused(DecisionRecord record) {
        return new ProblemException(
                FacilitationProblem.DECISION_STATE, Map.of("state", record.state()), List.of(), null);
    }
}
