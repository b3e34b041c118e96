package fr.parvis.persons.brought.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.persons.brought.rest.BroughtBodies.BroughtResponse;
import fr.parvis.persons.brought.usecase.ReadBrought;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** What she brought from another antenna. */
@Path("/api/v1/persons/{id}/brought-along")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class BroughtResource {

    private final CurrentCaller caller;
    private final ReadBrought read;

    BroughtResource(CurrentCaller caller, ReadBrought read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    public Uni<BroughtResponse> readBroughtAlong(UUID id) {
        return read.handle(caller.get(), new PersonId(id)).map(BroughtResponse::of);
    }
}
