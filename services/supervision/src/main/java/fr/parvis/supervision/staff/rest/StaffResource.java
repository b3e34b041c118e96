package fr.parvis.supervision.staff.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.supervision.Ids;
import fr.parvis.supervision.Roles;
import fr.parvis.supervision.staff.StaffMember;
import fr.parvis.supervision.staff.usecase.ChangeStaffMember;
import fr.parvis.supervision.staff.usecase.EnterStaffMember;
import fr.parvis.supervision.staff.usecase.ReadStaff;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The staff of the carrier and its line managers. Demand side only. */
@Path("/api/v1/staff")
@Tag(name = "line management")
final class StaffResource {

    private final EnterStaffMember enter;
    private final ChangeStaffMember change;
    private final ReadStaff read;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Paging paging;

    StaffResource(
            EnterStaffMember enter,
            ChangeStaffMember change,
            ReadStaff read,
            CurrentCaller caller,
            Ids ids,
            Paging paging) {
        this.enter = enter;
        this.change = change;
        this.read = read;
        this.caller = caller;
        this.ids = ids;
        this.paging = paging;
    }

    /** Enters a member under a line manager who declared herself on this side. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.MANAGER)
    @ResponseStatus(201)
    public Uni<RestResponse<StaffMemberResponse>> enter(@NotNull @Valid EnterStaffMemberRequest request) {
        return enter.handle(request.toMember(ids.next())).map(entered -> answer(RestResponse.Status.CREATED, entered));
    }

    /** Members, those who left included. */
    @GET
    @RolesAllowed(Roles.MANAGER)
    public Uni<RestResponse<Page<StaffMemberResponse>>> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "staff");
        return read.page(page)
                .map(rows -> paging.answer(
                        uri, paging.page(page, rows, row -> row.id().toString()).map(StaffMemberResponse::of)));
    }

    /** The caller's own line. */
    @GET
    @Path("me")
    @RolesAllowed(Roles.FACILITATOR)
    public Uni<RestResponse<StaffMemberResponse>> own(@Context HttpHeaders headers) {
        return read.own(caller.get().subject()).map(member -> shown(headers, member));
    }

    /** One member. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.MANAGER)
    public Uni<RestResponse<StaffMemberResponse>> one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return read.one(id).map(member -> shown(headers, member));
    }

    /** Puts a member under another line manager or employer. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.MANAGER)
    public Uni<RestResponse<StaffMemberResponse>> change(
            @PathParam("id") UUID id, @NotNull @Valid ChangeStaffMemberRequest request, @Context HttpHeaders headers) {
        return change.under(id, request.toLine(), found -> Conditional.requireMatch(headers, tag(found)))
                .map(changed -> answer(RestResponse.Status.OK, changed));
    }

    /** Notes a member's last day. */
    @POST
    @Path("{id}/end")
    @Idempotent
    @RolesAllowed(Roles.MANAGER)
    public Uni<RestResponse<StaffMemberResponse>> end(
            @PathParam("id") UUID id, @NotNull @Valid EndStaffMemberRequest request) {
        return change.end(id, request.until()).map(ended -> answer(RestResponse.Status.OK, ended));
    }

    private static RestResponse<StaffMemberResponse> shown(HttpHeaders headers, StaffMember member) {
        return Conditional.read(headers, tag(member), StaffMemberResponse.of(member));
    }

    private static RestResponse<StaffMemberResponse> answer(RestResponse.Status status, StaffMember member) {
        return ResponseBuilder.create(status, StaffMemberResponse.of(member))
                .tag(tag(member))
                .build();
    }

    private static EntityTag tag(StaffMember member) {
        return EntityTags.of("staff", member.id(), member.version());
    }
}
