package fr.parvis.persons.act.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.persons.act.Acts.Position;
import fr.parvis.persons.act.usecase.ListActs;
import fr.parvis.persons.act.usecase.RegisterAct;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register of acts. */
@Path("/api/v1")
public final class ActsResource {

    private final CurrentCaller caller;
    private final CurrentWriter writer;
    private final RegisterAct registerAct;
    private final ListActs listActs;
    private final Paging paging;

    ActsResource(
            CurrentCaller caller, CurrentWriter writer, RegisterAct registerAct, ListActs listActs, Paging paging) {
        this.caller = caller;
        this.writer = writer;
        this.registerAct = registerAct;
        this.listActs = listActs;
        this.paging = paging;
    }

    @POST
    @Path("/acts")
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    @Idempotent
    @ResponseStatus(201)
    public Uni<ActIdResponse> registerAct(@Valid @NotNull RegisterActRequest request) {
        return registerAct
                .handle(writer.get(), request.personReference(), request.decided(), ActRequest.required(request.act()))
                .map(act -> new ActIdResponse(act.id()));
    }

    @GET
    @Path("/persons/{id}/acts")
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    public Uni<RestResponse<Page<ActResponse>>> listActs(
            UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "acts|" + id);
        Position after = page.after() == null ? null : Position.parse(page.after());
        return listActs.handle(caller.get(), new PersonId(id), page.fetch(), after)
                .map(acts ->
                        paging.answer(uri, paging.page(page, acts, Position::of).map(ActResponse::of)));
    }
}
