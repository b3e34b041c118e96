package fr.parvis.supervision.governance.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.supervision.Days;
import fr.parvis.supervision.Ids;
import fr.parvis.supervision.Roles;
import fr.parvis.supervision.governance.GovernanceMeeting;
import fr.parvis.supervision.governance.usecase.CallMeeting;
import fr.parvis.supervision.governance.usecase.ReadGovernance;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Meetings of the governance body. Neutral side only. */
@Path("/api/v1/governance-meetings")
@Tag(name = "governance")
final class GovernanceMeetingsResource {

    private final CallMeeting call;
    private final ReadGovernance read;
    private final Ids ids;
    private final Days days;
    private final Paging paging;

    GovernanceMeetingsResource(CallMeeting call, ReadGovernance read, Ids ids, Days days, Paging paging) {
        this.call = call;
        this.read = read;
        this.ids = ids;
        this.days = days;
        this.paging = paging;
    }

    /** Calls a meeting. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE)
    @ResponseStatus(201)
    public Uni<RestResponse<GovernanceMeetingResponse>> call(@NotNull @Valid CallMeetingRequest request) {
        GovernanceMeeting meeting = GovernanceMeeting.call(
                ids.next(), request.day(), request.place().strip(), days.today());
        return call.handle(meeting).map(called -> answer(RestResponse.Status.CREATED, called));
    }

    /** Meetings, latest day first. */
    @GET
    @RolesAllowed({Roles.GOVERNANCE, Roles.ARS})
    public Uni<RestResponse<Page<GovernanceMeetingResponse>>> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "governance-meetings");
        return read.meetings(page)
                .map(rows -> paging.answer(
                        uri,
                        paging.page(page, rows, row -> row.day() + "|" + row.id())
                                .map(GovernanceMeetingResponse::of)));
    }

    /** One meeting with its decisions. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.GOVERNANCE, Roles.ARS})
    public Uni<RestResponse<GovernanceMeetingResponse>> one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return read.meeting(id)
                .map(meeting -> Conditional.read(headers, tag(meeting), GovernanceMeetingResponse.of(meeting)));
    }

    static RestResponse<GovernanceMeetingResponse> answer(RestResponse.Status status, GovernanceMeeting meeting) {
        return ResponseBuilder.create(status, GovernanceMeetingResponse.of(meeting))
                .tag(tag(meeting))
                .build();
    }

    static EntityTag tag(GovernanceMeeting meeting) {
        return EntityTags.of("governance-meeting", meeting.id(), meeting.version());
    }
}
