package fr.parvis.commons.web.sample;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.commons.web.side.AllowedSides;
import fr.parvis.commons.web.side.Side;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The part of the sample API in which things go wrong, or slowly. */
@Path("/api/v1/trouble")
class TroubleResource {

    private final Notes notes;
    private final Gate gate;
    private final CurrentCaller caller;
    private final CurrentOperation operation;

    TroubleResource(Notes notes, Gate gate, CurrentCaller caller, CurrentOperation operation) {
        this.notes = notes;
        this.gate = gate;
        this.caller = caller;
        this.operation = operation;
    }

    @Produces
    @Singleton
    static AllowedSides sides() {
        return AllowedSides.of(Side.DEMAND);
    }

    @GET
    @Path("/bug")
    public Uni<String> bug() {
        throw new IllegalStateException("the password is hunter2");
    }

    @GET
    @Path("/our-own-fault")
    @Size(min = 1)
    public String ourOwnFault() {
        return "";
    }

    @POST
    @Path("/slow")
    @Idempotent
    @ResponseStatus(202)
    public Uni<NoteResponse> slow(CreateNote note) {
        return notes.write(caller.get().subject(), note.text()).call(gate::pass).map(NoteResponse::of);
    }

    @POST
    @Path("/refused-after-writing")
    @Idempotent
    public Uni<NoteResponse> refusedAfterWriting(CreateNote note) {
        return notes.write(caller.get().subject(), note.text()).map(_ -> {
            throw Problems.refused(CommonProblem.RULE_REFUSED, "text", "invalid");
        });
    }

    @POST
    @Path("/refused-but-counted")
    @Idempotent
    public Uni<Response> refusedButCounted(CreateNote note) {
        return notes.write(caller.get().subject(), note.text())
                .map(_ -> Response.status(422).entity(List.of("kept")).build());
    }

    @POST
    @Path("/broken-after-writing")
    @Idempotent
    public Uni<Response> brokenAfterWriting(CreateNote note) {
        return notes.write(caller.get().subject(), note.text())
                .map(_ -> Response.status(503).build());
    }

    @POST
    @Path("/{id}/appended")
    @Idempotent
    public Uni<Response> append(UUID id, CreateNote note) {
        return notes.append(id, note.text())
                .map(changed -> Response.ok(NoteResponse.of(changed))
                        .tag(Notes.tag(changed))
                        .build());
    }

    @POST
    @Path("/operation")
    @Idempotent
    public Uni<String> operation() {
        return Uni.createFrom().failure(Problems.invalidField(operation.id().toString(), "invalid"));
    }

    @GET
    @Path("/caller")
    public Uni<String> who() {
        return Uni.createFrom()
                .item(caller.get().subject() + " of " + caller.get().requireOrganisation() + " by "
                        + caller.get().clientId());
    }
}
