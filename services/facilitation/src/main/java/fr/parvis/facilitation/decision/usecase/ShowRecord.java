package fr.parvis.facilitation.decision.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.decision.DecisionRecords;
import fr.parvis.facilitation.decision.WholeRecord;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows one record with everything a document is printed from; to her and her facilitator, and to nobody else (FAC-68). */
@ApplicationScoped
public final class ShowRecord {

    private final CaseAccess access;
    private final DecisionRecords records;
    private final HeldRecord held;

    ShowRecord(CaseAccess access, DecisionRecords records, HeldRecord held) {
        this.access = access;
        this.records = records;
        this.held = held;
    }

    @WithTransaction
    public Uni<WholeRecord> handle(Participant participant, UUID id) {
        return access.reading(participant, records.withId(id), Part.DECISION_RECORDS)
                .map(Found::thing)
                .chain(held::whole);
    }
}
