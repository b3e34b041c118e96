package fr.parvis.persons.locker.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.act.rest.CurrentWriter;
import fr.parvis.persons.act.rest.OnlyAct;
import fr.parvis.persons.locker.rest.LockerAnswers.LockerResponse;
import fr.parvis.persons.locker.usecase.KeepLocker;
import fr.parvis.persons.locker.usecase.ReadLocker;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** Her digital locker (UX-04): off until she opens it. */
@Path("/api/v1/persons/{id}/locker")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class LockerResource {

    private final CurrentCaller caller;
    private final CurrentWriter writer;
    private final ReadLocker readLocker;
    private final KeepLocker keepLocker;

    LockerResource(CurrentCaller caller, CurrentWriter writer, ReadLocker readLocker, KeepLocker keepLocker) {
        this.caller = caller;
        this.writer = writer;
        this.readLocker = readLocker;
        this.keepLocker = keepLocker;
    }

    @GET
    public Uni<LockerResponse> readLocker(UUID id) {
        return readLocker.list(caller.get(), new PersonId(id)).map(LockerResponse::of);
    }

    @POST
    @Path("/opening")
    @Idempotent
    public Uni<LockerState> openLocker(UUID id, @NotNull OnlyAct request) {
        return keepLocker
                .open(writer.get(), new PersonId(id), ActRequest.required(request.act()))
                .replaceWith(new LockerState(true));
    }

    @POST
    @Path("/closing")
    @Idempotent
    public Uni<LockerState> closeLocker(UUID id, @NotNull OnlyAct request) {
        return keepLocker
                .close(writer.get(), new PersonId(id), ActRequest.required(request.act()))
                .replaceWith(new LockerState(false));
    }

    /** Whether it is open now. */
    public record LockerState(boolean open) {}
}
