package fr.parvis.facilitation.knowledge.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.facilitation.knowledge.Note;
import fr.parvis.facilitation.knowledge.usecase.CorrectNote;
import fr.parvis.facilitation.knowledge.usecase.ListNoteVersions;
import fr.parvis.facilitation.knowledge.usecase.ShowNote;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** One note: its author corrects it, and she reads all it ever said. */
@Path("/api/v1/information-notes/{noteId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class InformationNotesResource {

    private final Participants participants;
    private final ShowNote showNote;
    private final CorrectNote correctNote;
    private final ListNoteVersions listNoteVersions;
    private final Paging paging;

    InformationNotesResource(
            Participants participants,
            ShowNote showNote,
            CorrectNote correctNote,
            ListNoteVersions listNoteVersions,
            Paging paging) {
        this.participants = participants;
        this.showNote = showNote;
        this.correctNote = correctNote;
        this.listNoteVersions = listNoteVersions;
        this.paging = paging;
    }

    @GET
    public Uni<RestResponse<NoteResponse>> showNote(@PathParam("noteId") UUID noteId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> showNote.handle(participant, noteId))
                .map(note -> Conditional.read(headers, tag(note), NoteResponse.of(note)));
    }

    /** Requires {@code If-Match}. The older version stays, readable to her. */
    @PUT
    public Uni<RestResponse<NoteResponse>> correctNote(
            @PathParam("noteId") UUID noteId, @NotNull @Valid NoteRequest request, @Context HttpHeaders headers) {
        CorrectNote.Command command = new CorrectNote.Command(
                noteId, request.content(), present -> Conditional.requireMatch(headers, tag(present)));
        return participants
                .current()
                .chain(participant -> correctNote.handle(participant, command))
                .map(corrected -> ResponseBuilder.ok(NoteResponse.of(corrected))
                        .tag(tag(corrected))
                        .build());
    }

    @GET
    @Path("/versions")
    @RolesAllowed(Role.Names.PERSON)
    public Uni<RestResponse<Page<NoteVersionResponse>>> listNoteVersions(
            @PathParam("noteId") UUID noteId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "note-versions|" + noteId);
        ListNoteVersions.Query query =
                new ListNoteVersions.Query(noteId, page.place(at -> (int) at.number(0)), page.fetch());
        return participants
                .current()
                .chain(participant -> listNoteVersions.handle(participant, query))
                .map(versions -> paging.answer(
                        uri,
                        paging.page(page, versions, version -> Integer.toString(version.number()))
                                .map(NoteVersionResponse::of)));
    }

    private static EntityTag tag(Note note) {
        return EntityTags.of("information-note", note.id(), note.version());
    }
}
