package fr.parvis.facilitation.decision.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.decision.usecase.ListRecords;
import fr.parvis.facilitation.decision.usecase.StartRecord;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The records of one commission: the first, and each dated correction. */
@Path("/api/v1/commissions/{commissionId}/decision-records")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CommissionDecisionRecordsResource {

    private final Participants participants;
    private final ListRecords listRecords;
    private final StartRecord startRecord;

    CommissionDecisionRecordsResource(Participants participants, ListRecords listRecords, StartRecord startRecord) {
        this.participants = participants;
        this.listRecords = listRecords;
        this.startRecord = startRecord;
    }

    @GET
    public Uni<Page<DecisionRecordLineResponse>> listDecisionRecords(@PathParam("commissionId") UUID commissionId) {
        return participants
                .current()
                .chain(participant -> listRecords.handle(participant, commissionId))
                .map(all -> new Page<>(
                        all.stream().map(DecisionRecordLineResponse::of).toList(), null));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<DecisionRecordResponse> startDecisionRecord(
            @PathParam("commissionId") UUID commissionId, @NotNull @Valid NewDecisionRecordRequest request) {
        return participants
                .current()
                .chain(participant -> startRecord.handle(participant, commissionId))
                .map(DecisionRecordResponse::of);
    }
}
