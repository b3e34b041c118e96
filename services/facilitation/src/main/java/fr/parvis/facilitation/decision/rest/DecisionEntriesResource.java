package fr.parvis.facilitation.decision.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.decision.usecase.ChangeEntry;
import fr.parvis.facilitation.decision.usecase.DeleteEntry;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** One entry, with a version of its own. */
@Path("/api/v1/decision-entries/{entryId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class DecisionEntriesResource {

    private final Participants participants;
    private final ChangeEntry changeEntry;
    private final DeleteEntry deleteEntry;

    DecisionEntriesResource(Participants participants, ChangeEntry changeEntry, DeleteEntry deleteEntry) {
        this.participants = participants;
        this.changeEntry = changeEntry;
        this.deleteEntry = deleteEntry;
    }

    /** Requires {@code If-Match}; another tag gets 409 {@code decision-entry-changed} with both texts, unless both are the same. */
    @PUT
    public Uni<RestResponse<DecisionEntryResponse>> changeDecisionEntry(
            @PathParam("entryId") UUID entryId, @NotNull @Valid EntryRequest request, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> changeEntry.handle(
                        participant, new ChangeEntry.Command(entryId, request.content(), RecordAnswers.seen(headers))))
                .map(RecordAnswers::changed);
    }

    /** Requires {@code If-Match}, as typing over it does. */
    @POST
    @Path("/deletion")
    @Idempotent
    public Uni<RestResponse<DecisionRecordResponse>> deleteDecisionEntry(
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid EntryDeletionRequest request,
            @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> deleteEntry.handle(participant, entryId, RecordAnswers.seen(headers)))
                .map(RecordAnswers::changed);
    }
}
