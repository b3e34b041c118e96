package fr.parvis.persons.act.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.act.usecase.EndPower;
import fr.parvis.persons.act.usecase.RecordPower;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The powers under which somebody may decide in her place or stand beside her (PER-17). */
@Path("/api/v1/persons/{id}/powers")
public final class PowersResource {

    private final CurrentCaller caller;
    private final CurrentWriter writer;
    private final RecordPower recordPower;
    private final EndPower endPower;

    PowersResource(CurrentCaller caller, CurrentWriter writer, RecordPower recordPower, EndPower endPower) {
        this.caller = caller;
        this.writer = writer;
        this.recordPower = recordPower;
        this.endPower = endPower;
    }

    @POST
    @RolesAllowed(FileAccess.FACILITATOR)
    @Idempotent
    @ResponseStatus(201)
    public Uni<PowerResponse> recordPower(UUID id, @NotNull PowerRequest request) {
        return recordPower
                .handle(writer.get(), new PersonId(id), request.draft())
                .map(PowerResponse::of);
    }

    @GET
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    public Uni<List<PowerResponse>> listPowers(UUID id) {
        return recordPower
                .list(caller.get(), new PersonId(id))
                .map(found -> found.stream().map(PowerResponse::of).toList());
    }

    @POST
    @Path("/{powerId}/end")
    @RolesAllowed(FileAccess.FACILITATOR)
    @Idempotent
    public Uni<PowerResponse> endPower(UUID id, UUID powerId, @NotNull PowerEndRequest request) {
        return endPower.handle(caller.get(), new PersonId(id), powerId, request.lastDay())
                .map(PowerResponse::of);
    }
}
