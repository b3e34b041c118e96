package fr.parvis.facilitation.decision.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.decision.usecase.AddEntry;
import fr.parvis.facilitation.decision.usecase.ReadyRecord;
import fr.parvis.facilitation.decision.usecase.ShowRecord;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** One record: all that stands on it, another line in it, and that its text is complete. */
@Path("/api/v1/decision-records/{recordId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class DecisionRecordsResource {

    private final Participants participants;
    private final ShowRecord showRecord;
    private final AddEntry addEntry;
    private final ReadyRecord readyRecord;

    DecisionRecordsResource(
            Participants participants, ShowRecord showRecord, AddEntry addEntry, ReadyRecord readyRecord) {
        this.participants = participants;
        this.showRecord = showRecord;
        this.addEntry = addEntry;
        this.readyRecord = readyRecord;
    }

    @GET
    public Uni<RestResponse<DecisionRecordResponse>> showDecisionRecord(
            @PathParam("recordId") UUID recordId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> showRecord.handle(participant, recordId))
                .map(whole -> RecordAnswers.read(headers, whole));
    }

    @POST
    @Path("/decision-entries")
    @Idempotent
    @ResponseStatus(201)
    public Uni<DecisionEntryResponse> addDecisionEntry(
            @PathParam("recordId") UUID recordId, @NotNull @Valid EntryRequest request) {
        return participants
                .current()
                .chain(participant -> addEntry.handle(participant, recordId, request.content()))
                .map(DecisionEntryResponse::of);
    }

    @POST
    @Path("/readiness")
    @Idempotent
    public Uni<RestResponse<DecisionRecordResponse>> readyDecisionRecord(
            @PathParam("recordId") UUID recordId, @NotNull @Valid ReadinessRequest request) {
        return participants
                .current()
                .chain(participant -> readyRecord.handle(participant, recordId, request.contentHash()))
                .map(RecordAnswers::changed);
    }
}
