package fr.parvis.cooperation.agreement.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.commons.web.paging.Position;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.agreement.usecase.DraftAgreement;
import fr.parvis.cooperation.agreement.usecase.EndAgreement;
import fr.parvis.cooperation.agreement.usecase.Member;
import fr.parvis.cooperation.agreement.usecase.ReadAgreements;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Conventions, charters and other agreements: the carrier sees all, another party those in which it stands. */
@Path("/api/v1/agreements")
@Tag(name = "agreements")
final class AgreementsResource {

    private final DraftAgreement draft;
    private final EndAgreement end;
    private final ReadAgreements read;
    private final CurrentMember member;
    private final AgreementResponses responses;
    private final Paging paging;

    AgreementsResource(
            DraftAgreement draft,
            EndAgreement end,
            ReadAgreements read,
            CurrentMember member,
            AgreementResponses responses,
            Paging paging) {
        this.draft = draft;
        this.end = end;
        this.read = read;
        this.member = member;
        this.responses = responses;
        this.paging = paging;
    }

    /** Opens an agreement with its first draft. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.SIGNATORY)
    @ResponseStatus(201)
    public Uni<RestResponse<AgreementResponse>> draft(@NotNull @Valid DraftAgreementRequest request) {
        Member caller = member.get();
        return draft.handle(request.kind(), AgreementContents.toContent(request.content()))
                .map(agreement -> ResponseBuilder.create(RestResponse.Status.CREATED, responses.of(agreement, caller))
                        .tag(responses.tag(agreement))
                        .build());
    }

    /** Agreements, the newest draft first; with {@code reviewDue=true} only those whose parties should have met by today. */
    @GET
    @RolesAllowed({Roles.SIGNATORY, Roles.COORDINATOR, Roles.PROVIDER})
    public Uni<RestResponse<Page<AgreementResponse>>> list(
            @QueryParam("reviewDue") @DefaultValue("false") boolean reviewDue,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        Member caller = member.get();
        PageRequest page = paging.request(limit, cursor, "agreements|" + reviewDue);
        return read.page(page, caller, reviewDue)
                .map(rows -> paging.answer(
                        uri,
                        paging.page(page, rows, row -> Position.of(row.draftedOn(), row.id()))
                                .map(row -> responses.of(row, caller))));
    }

    /** One agreement. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.SIGNATORY, Roles.COORDINATOR, Roles.PROVIDER})
    public Uni<RestResponse<AgreementResponse>> one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Member caller = member.get();
        return read.one(id, caller)
                .map(found -> Conditional.read(headers, responses.tag(found), responses.of(found, caller)));
    }

    /** Ends an agreement, or gives up a draft that was never signed. */
    @POST
    @Path("{id}/end")
    @Idempotent
    @RolesAllowed(Roles.SIGNATORY)
    public Uni<RestResponse<AgreementResponse>> end(
            @PathParam("id") UUID id, @NotNull @Valid EndAgreementRequest request) {
        Member caller = member.get();
        return end.handle(id, caller, request.reason().strip()).map(ended -> responses.answer(ended, caller));
    }
}
