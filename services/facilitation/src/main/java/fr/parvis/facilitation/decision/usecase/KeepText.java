package fr.parvis.facilitation.decision.usecase;

import fr.parvis.facilitation.decision.DecisionEntry;
import fr.parvis.facilitation.decision.DecisionRecords;
import fr.parvis.facilitation.decision.DecisionSignature.Ended;
import fr.parvis.facilitation.decision.DecisionSignature.SignatureEndReason;
import fr.parvis.facilitation.decision.WholeRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Keeps that the text is another one: what was signed was not this. */
@ApplicationScoped
final class KeepText {

    private final DecisionRecords records;
    private final Clock clock;

    KeepText(DecisionRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /**
     * The record as it is kept then.
     *
     * @param entries all of them, as they are kept by now
     * @param by account subject of who changed it
     */
    Uni<WholeRecord> handle(WholeRecord whole, List<DecisionEntry> entries, String by) {
        return records.save(whole.typed(entries, new Ended(SignatureEndReason.TEXT_CHANGED, by, clock.instant())));
    }
}
