package fr.parvis.facilitation.interview.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.interview.PreparatorySession;
import fr.parvis.facilitation.interview.PreparatorySessions;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.PastDay;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Writes down that a session prepared a commission with her (FAC-16). */
@ApplicationScoped
public final class RecordSession {

    private final CaseAccess access;
    private final PreparatorySessions sessions;
    private final CurrentOperation operation;
    private final Clock clock;

    RecordSession(CaseAccess access, PreparatorySessions sessions, CurrentOperation operation, Clock clock) {
        this.access = access;
        this.sessions = sessions;
        this.operation = operation;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<PreparatorySession> handle(Participant participant, CaseId caseId, LocalDate heldOn) {
        PastDay.require(heldOn, clock, "heldOn");
        return access.open(participant, caseId)
                .map(caze ->
                        new PreparatorySession(operation.id(), caze.id(), caze.person(), heldOn, participant.subject()))
                .call(sessions::add);
    }
}
