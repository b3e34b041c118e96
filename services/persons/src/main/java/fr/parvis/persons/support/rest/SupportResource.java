package fr.parvis.persons.support.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.act.rest.CurrentWriter;
import fr.parvis.persons.act.rest.OnlyAct;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.support.usecase.DecideSupport;
import fr.parvis.persons.support.usecase.ListProposals;
import fr.parvis.persons.support.usecase.ProposeSupport;
import fr.parvis.persons.support.usecase.StopSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The question, her answer, and her way out. */
@Path("/api/v1")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class SupportResource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final CurrentCaller caller;
    private final CurrentWriter writer;
    private final ProposeSupport proposeSupport;
    private final DecideSupport decideSupport;
    private final StopSupport stopSupport;
    private final ListProposals listProposals;
    private final Paging paging;

    SupportResource(
            CurrentCaller caller,
            CurrentWriter writer,
            ProposeSupport proposeSupport,
            DecideSupport decideSupport,
            StopSupport stopSupport,
            ListProposals listProposals,
            Paging paging) {
        this.caller = caller;
        this.writer = writer;
        this.proposeSupport = proposeSupport;
        this.decideSupport = decideSupport;
        this.stopSupport = stopSupport;
        this.listProposals = listProposals;
        this.paging = paging;
    }

    @POST
    @Path("/persons/{id}/support-proposals")
    @Idempotent
    @ResponseStatus(201)
    public Uni<ProposalResponse> proposeSupport(UUID id, @NotNull ProposalRequest request) {
        return proposeSupport
                .handle(caller.get(), new PersonId(id), request.request())
                .map(ProposalResponse::of);
    }

    @GET
    @Path("/support-proposals")
    public Uni<RestResponse<Page<ProposalResponse>>> listProposals(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "support-proposals");
        UUID after = page.after() == null ? BEFORE_ALL : UUID.fromString(page.after());
        return listProposals
                .handle(caller.get(), page.fetch(), after)
                .map(found -> paging.answer(
                        uri,
                        paging.page(page, found, proposal -> proposal.handle().toString())
                                .map(ProposalResponse::of)));
    }

    @GET
    @Path("/support-proposals/{handle}")
    public Uni<RestResponse<ProposalResponse>> readProposal(UUID handle, @Context HttpHeaders headers) {
        return listProposals
                .one(caller.get(), handle)
                .map(proposal -> Conditional.read(
                        headers,
                        EntityTags.of("support-proposal", handle, proposal.version()),
                        ProposalResponse.of(proposal)));
    }

    @POST
    @Path("/support-proposals/{handle}/decision")
    @Idempotent
    public Uni<ProposalResponse> decideSupport(UUID handle, @Valid @NotNull DecisionRequest request) {
        return decideSupport
                .handle(writer.get(), handle, request.decision(), ActRequest.required(request.act()))
                .map(ProposalResponse::of);
    }

    @POST
    @Path("/support-proposals/{handle}/withdrawal")
    @Idempotent
    public Uni<ProposalResponse> stopSupport(UUID handle, @NotNull OnlyAct request) {
        return stopSupport
                .handle(writer.get(), handle, ActRequest.required(request.act()))
                .map(ProposalResponse::of);
    }
}
