package fr.parvis.persons.handover.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.act.rest.CurrentWriter;
import fr.parvis.persons.act.rest.OnlyAct;
import fr.parvis.persons.handover.PackageFile;
import fr.parvis.persons.handover.rest.HandOverBodies.HandOverRequest;
import fr.parvis.persons.handover.rest.HandOverBodies.HandOverResponse;
import fr.parvis.persons.handover.usecase.HandOverFile;
import fr.parvis.persons.handover.usecase.KeepHandOvers;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Copies of her file for another antenna (IND-EP-21, PER-32). */
@Path("/api/v1/persons/{id}/hand-overs")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class HandOversResource {

    private final CurrentCaller caller;
    private final CurrentWriter writer;
    private final HandOverFile handOver;
    private final KeepHandOvers keep;
    private final Clock clock;

    HandOversResource(
            CurrentCaller caller, CurrentWriter writer, HandOverFile handOver, KeepHandOvers keep, Clock clock) {
        this.caller = caller;
        this.writer = writer;
        this.handOver = handOver;
        this.keep = keep;
        this.clock = clock;
    }

    @GET
    public Uni<List<HandOverResponse>> listHandOvers(UUID id) {
        return keep.list(caller.get(), new PersonId(id))
                .map(all -> all.stream()
                        .map(one -> HandOverResponse.of(one, today()))
                        .toList());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<HandOverResponse> handOver(UUID id, @NotNull HandOverRequest request) {
        return handOver.handle(writer.get(), new PersonId(id), request.draft(), ActRequest.required(request.act()))
                .map(made -> HandOverResponse.of(made, today()));
    }

    /** Saved and never shown in the window of the site; kept by nobody on the way. */
    @GET
    @Path("/{handOverId}/package")
    @Produces(PackageFile.MEDIA_TYPE)
    public Uni<RestResponse<byte[]>> fetchPackage(UUID id, UUID handOverId) {
        return keep.file(caller.get(), new PersonId(id), handOverId)
                .map(file -> ResponseBuilder.ok(file, PackageFile.MEDIA_TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"parvis-hand-over.json\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header("X-Content-Type-Options", "nosniff")
                        .build());
    }

    @POST
    @Path("/{handOverId}/end")
    @Idempotent
    public Uni<HandOverResponse> endHandOver(UUID id, UUID handOverId, @NotNull OnlyAct request) {
        return keep.end(writer.get(), new PersonId(id), handOverId, ActRequest.required(request.act()))
                .map(ended -> HandOverResponse.of(ended, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
