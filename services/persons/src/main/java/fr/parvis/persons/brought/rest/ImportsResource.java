package fr.parvis.persons.brought.rest;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.act.rest.CurrentWriter;
import fr.parvis.persons.brought.rest.BroughtBodies.ImportRequest;
import fr.parvis.persons.brought.rest.BroughtBodies.ImportResponse;
import fr.parvis.persons.brought.usecase.TakeOver;
import fr.parvis.persons.handover.PackageFile;
import fr.parvis.persons.person.FileAccess;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** She comes from another antenna with a package and her code. */
@Path("/api/v1/hand-over/imports")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class ImportsResource {

    private final CurrentWriter writer;
    private final TakeOver takeOver;

    ImportsResource(CurrentWriter writer, TakeOver takeOver) {
        this.writer = writer;
        this.takeOver = takeOver;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<ImportResponse> importPackage(@NotNull ImportRequest request) {
        PackageFile file = request.file();
        return takeOver.handle(writer.get(), file, requireNonNull(request.code()), ActRequest.required(request.act()))
                .map(person -> ImportResponse.of(person.id().value()));
    }
}
