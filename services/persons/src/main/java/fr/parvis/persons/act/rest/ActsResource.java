package fr.parvis.persons.act.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.persons.act.Acts.Position;
import fr.parvis.persons.act.usecase.ListActs;
import fr.parvis.persons.act.usecase.RecordPower;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The register of acts, and the powers under which somebody else may act. */
@Path("/api/v1")
public final class ActsResource {

    private final CurrentCaller caller;
    private final CurrentWriter writer;
    private final RegisterAct registerAct;
    private final ListActs listActs;
    private final RecordPower powers;
    private final Paging paging;

    ActsResource(
            CurrentCaller caller,
            CurrentWriter writer,
            RegisterAct registerAct,
            ListActs listActs,
            RecordPower powers,
            Paging paging) {
        this.caller = caller;
        this.writer = writer;
        this.registerAct = registerAct;
        this.listActs = listActs;
        this.powers = powers;
        this.paging = paging;
    }

    @POST
    @Path("/acts")
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    @Idempotent
    @ResponseStatus(201)
    public Uni<ActIdResponse> registerAct(@Valid @NotNull RegisterActRequest request) {
        return registerAct
                .handle(
                        writer.get(),
                        request.personReference(),
                        request.matter(),
                        request.subject(),
                        ActRequest.required(request.act()))
                .map(act -> new ActIdResponse(act.id()));
    }

    @GET
    @Path("/persons/{id}/acts")
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    public Uni<Response> listActs(
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

    @POST
    @Path("/persons/{id}/powers")
    @RolesAllowed(FileAccess.FACILITATOR)
    @Idempotent
    @ResponseStatus(201)
    public Uni<PowerResponse> recordPower(UUID id, @NotNull PowerRequest request) {
        return powers.handle(writer.get(), new PersonId(id), request.draft()).map(PowerResponse::of);
    }

    @GET
    @Path("/persons/{id}/powers")
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    public Uni<List<PowerResponse>> listPowers(UUID id) {
        return powers.list(caller.get(), new PersonId(id))
                .map(found -> found.stream().map(PowerResponse::of).toList());
    }
}
