package fr.parvis.facilitation.rights.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.rights.usecase.ListRightsIssues;
import fr.parvis.facilitation.rights.usecase.OpenRightsIssue;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Her rights log. */
@Path("/api/v1/cases/{caseId}/rights-issues")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseRightsResource {

    private final Participants participants;
    private final ListRightsIssues listRightsIssues;
    private final OpenRightsIssue openRightsIssue;
    private final Paging paging;

    CaseRightsResource(
            Participants participants,
            ListRightsIssues listRightsIssues,
            OpenRightsIssue openRightsIssue,
            Paging paging) {
        this.participants = participants;
        this.listRightsIssues = listRightsIssues;
        this.openRightsIssue = openRightsIssue;
        this.paging = paging;
    }

    @GET
    public Uni<RestResponse<Page<RightsIssueResponse>>> listIssues(
            @PathParam("caseId") UUID caseId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "rights|" + caseId);
        Long before = page.place(at -> at.number(0));
        return participants
                .current()
                .chain(participant -> listRightsIssues.handle(
                        participant, new ListRightsIssues.Query(new CaseId(caseId), before, page.fetch())))
                .map(entries -> paging.answer(
                        uri,
                        paging.page(page, entries, entry -> Long.toString(entry.number()))
                                .map(RightsIssueResponse::of)));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<RightsIssueResponse> openIssue(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewRightsIssueRequest request) {
        return participants
                .current()
                .chain(participant -> openRightsIssue.handle(participant, request.command(new CaseId(caseId))))
                .map(RightsIssueResponse::of);
    }
}
