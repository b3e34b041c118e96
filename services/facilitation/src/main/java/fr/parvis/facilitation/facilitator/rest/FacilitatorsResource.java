package fr.parvis.facilitation.facilitator.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.facilitator.Facilitator;
import fr.parvis.facilitation.facilitator.usecase.ChangeFacilitator;
import fr.parvis.facilitation.facilitator.usecase.ListFacilitator;
import fr.parvis.facilitation.facilitator.usecase.ListFacilitators;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The directory of facilitators. */
@Path("/api/v1/facilitators")
public final class FacilitatorsResource {

    private final ListFacilitators listFacilitators;
    private final ListFacilitator listFacilitator;
    private final ChangeFacilitator changeFacilitator;

    FacilitatorsResource(
            ListFacilitators listFacilitators, ListFacilitator listFacilitator, ChangeFacilitator changeFacilitator) {
        this.listFacilitators = listFacilitators;
        this.listFacilitator = listFacilitator;
        this.changeFacilitator = changeFacilitator;
    }

    @GET
    @RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR, Role.Names.CARRIER_MANAGER})
    public Uni<Page<FacilitatorResponse>> listFacilitators() {
        return listFacilitators
                .handle()
                .map(all -> new Page<>(all.stream().map(FacilitatorResponse::of).toList(), null));
    }

    @GET
    @Path("/{facilitatorId}")
    @RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR, Role.Names.CARRIER_MANAGER})
    public Uni<RestResponse<FacilitatorResponse>> showFacilitator(
            @PathParam("facilitatorId") UUID facilitatorId, @Context HttpHeaders headers) {
        return listFacilitators
                .handle(facilitatorId)
                .map(found -> Conditional.read(headers, tag(found), FacilitatorResponse.of(found)));
    }

    @POST
    @RolesAllowed(Role.Names.CARRIER_MANAGER)
    @Idempotent
    @ResponseStatus(201)
    public Uni<FacilitatorResponse> addFacilitator(@NotNull @Valid NewFacilitatorRequest request) {
        Facilitator facilitator = new Facilitator(
                UUID.randomUUID(),
                request.subject(),
                request.displayName(),
                request.siteCode(),
                request.maxCaseload(),
                true,
                0);
        return listFacilitator.handle(facilitator).map(FacilitatorResponse::of);
    }

    /** Requires {@code If-Match}. */
    @PUT
    @Path("/{facilitatorId}")
    @RolesAllowed(Role.Names.CARRIER_MANAGER)
    public Uni<RestResponse<FacilitatorResponse>> changeFacilitator(
            @PathParam("facilitatorId") UUID facilitatorId,
            @NotNull @Valid FacilitatorUpdateRequest request,
            @Context HttpHeaders headers) {
        return changeFacilitator
                .handle(facilitatorId, present -> {
                    Conditional.requireMatch(headers, tag(present));
                    return changed(present, request);
                })
                .map(changed -> ResponseBuilder.ok(FacilitatorResponse.of(changed))
                        .tag(tag(changed))
                        .build());
    }

    private static Facilitator changed(Facilitator present, FacilitatorUpdateRequest request) {
        return new Facilitator(
                present.id(),
                present.subject(),
                request.displayName(),
                request.siteCode(),
                request.maxCaseload(),
                request.available(),
                present.version());
    }

    private static EntityTag tag(Facilitator facilitator) {
        return EntityTags.of("facilitator", facilitator.id(), facilitator.version());
    }
}
