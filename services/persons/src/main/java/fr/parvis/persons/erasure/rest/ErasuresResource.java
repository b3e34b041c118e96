package fr.parvis.persons.erasure.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.persons.erasure.usecase.ReadErasure;
import fr.parvis.persons.person.FileAccess;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** What became of an erasure, by its receipt. */
@Path("/api/v1/erasures/{receipt}")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class ErasuresResource {

    private final CurrentCaller caller;
    private final ReadErasure read;

    ErasuresResource(CurrentCaller caller, ReadErasure read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    public Uni<ErasureResponse> readErasure(UUID receipt) {
        return read.handle(caller.get(), receipt).map(ErasureResponse::of);
    }
}
