package fr.parvis.facilitation.decision.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.decision.DecisionRecord;
import fr.parvis.facilitation.decision.DecisionRecords;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows the records of one commission, the latest first. */
@ApplicationScoped
public final class ListRecords {

    private final CaseAccess access;
    private final Commissions commissions;
    private final DecisionRecords records;

    ListRecords(CaseAccess access, Commissions commissions, DecisionRecords records) {
        this.access = access;
        this.commissions = commissions;
        this.records = records;
    }

    @WithTransaction
    public Uni<List<DecisionRecord>> handle(Participant participant, UUID commission) {
        return access.reading(participant, commissions.withId(commission), Part.DECISION_RECORDS)
                .chain(() -> records.of(commission));
    }
}
