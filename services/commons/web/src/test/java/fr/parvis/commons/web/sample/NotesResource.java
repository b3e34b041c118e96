package fr.parvis.commons.web.sample;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The well-behaved part of the sample API. */
@Path("/api/v1/notes")
class NotesResource {

    private final Notes notes;
    private final Paging paging;
    private final CurrentCaller caller;

    NotesResource(Notes notes, Paging paging, CurrentCaller caller) {
        this.notes = notes;
        this.paging = paging;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed("PERSON")
    @ResponseStatus(201)
    public Uni<RestResponse<NoteResponse>> create(@Valid @NotNull CreateNote note) {
        return notes.write(caller.get().subject(), note.text())
                .map(written -> ResponseBuilder.create(RestResponse.Status.CREATED, NoteResponse.of(written))
                        .location(URI.create("/api/v1/notes/" + written.id))
                        .tag(Notes.tag(written))
                        .build());
    }

    @GET
    @Path("/{id}")
    public Uni<RestResponse<NoteResponse>> read(UUID id, @Context HttpHeaders headers) {
        return notes.find(id).map(note -> Conditional.read(headers, Notes.tag(note), NoteResponse.of(note)));
    }

    @PUT
    @Path("/{id}")
    public Uni<RestResponse<NoteResponse>> change(
            UUID id, @Context HttpHeaders headers, @Valid @NotNull CreateNote note) {
        return notes.change(id, headers, note.text())
                .map(changed -> ResponseBuilder.ok(NoteResponse.of(changed))
                        .tag(Notes.tag(changed))
                        .build());
    }

    @GET
    public Uni<RestResponse<Page<NoteResponse>>> list(
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "notes");
        return notes.list(caller.get().subject(), page)
                .map(rows -> paging.answer(
                        uri,
                        paging.page(page, rows, row -> NoteResponse.of(row).text())
                                .map(NoteResponse::of)));
    }

    @GET
    @Path("/counted")
    public Uni<Integer> counted(@QueryParam("up-to") @Max(10) int upTo) {
        return Uni.createFrom().item(upTo);
    }
}
