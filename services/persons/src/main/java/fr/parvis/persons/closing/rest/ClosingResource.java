package fr.parvis.persons.closing.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.act.rest.CurrentWriter;
import fr.parvis.persons.act.rest.OnlyAct;
import fr.parvis.persons.closing.rest.ClosingBodies.ClosingRequest;
import fr.parvis.persons.closing.rest.ClosingBodies.ClosingResponse;
import fr.parvis.persons.closing.usecase.CloseFile;
import fr.parvis.persons.closing.usecase.EraseHerFile;
import fr.parvis.persons.closing.usecase.ReadClosing;
import fr.parvis.persons.closing.usecase.ReopenFile;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** How a file ends (PER-32). */
@Path("/api/v1/persons/{id}/closing")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class ClosingResource {

    private final CurrentCaller caller;
    private final CurrentWriter writer;
    private final ReadClosing read;
    private final CloseFile close;
    private final EraseHerFile erase;
    private final ReopenFile reopen;

    ClosingResource(
            CurrentCaller caller,
            CurrentWriter writer,
            ReadClosing read,
            CloseFile close,
            EraseHerFile erase,
            ReopenFile reopen) {
        this.caller = caller;
        this.writer = writer;
        this.read = read;
        this.close = close;
        this.erase = erase;
        this.reopen = reopen;
    }

    @GET
    public Uni<ClosingResponse> readClosing(UUID id) {
        return read.handle(caller.get(), new PersonId(id)).map(closing -> ClosingResponse.of(id, closing));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<ClosingResponse> closeFile(UUID id, @Valid @NotNull ClosingRequest request) {
        @Nullable ActStatement act = ActRequest.required(request.act());
        PersonId file = new PersonId(id);
        return switch (request.choice()) {
            case KEEP ->
                close.handle(writer.get(), file, act).map(closing -> ClosingResponse.of(id, Optional.of(closing)));
            case ERASE -> erase.handle(writer.get(), file, act).map(ClosingResponse::of);
        };
    }

    @POST
    @Path("/end")
    @Idempotent
    public Uni<ClosingResponse> reopenFile(UUID id, @NotNull OnlyAct request) {
        return reopen.handle(writer.get(), new PersonId(id), ActRequest.required(request.act()))
                .map(_ -> ClosingResponse.of(id, Optional.empty()));
    }
}
