package fr.parvis.persons.export.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.persons.export.usecase.ExportFile;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** All that is held of her, in one piece and in a form another program reads (PER-29; GDPR, art. 15 and 20). */
@Path("/api/v1/persons/{id}/export")
@RolesAllowed(FileAccess.PERSON)
public final class ExportResource {

    private final CurrentCaller caller;
    private final ExportFile exportFile;

    ExportResource(CurrentCaller caller, ExportFile exportFile) {
        this.caller = caller;
        this.exportFile = exportFile;
    }

    @GET
    public Uni<ExportDocument> exportFile(UUID id) {
        return exportFile.handle(caller.get(), new PersonId(id)).map(ExportDocument::of);
    }
}
