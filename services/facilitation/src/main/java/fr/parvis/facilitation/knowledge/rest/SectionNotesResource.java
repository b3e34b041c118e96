package fr.parvis.facilitation.knowledge.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.commons.web.paging.Position;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.Note;
import fr.parvis.facilitation.knowledge.Notes;
import fr.parvis.facilitation.knowledge.usecase.ListNotes;
import fr.parvis.facilitation.knowledge.usecase.WriteNote;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The notes of one section. */
@Path("/api/v1/cases/{caseId}/information-sections/{section}/notes")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class SectionNotesResource {

    private final Participants participants;
    private final ListNotes listNotes;
    private final WriteNote writeNote;
    private final Paging paging;

    SectionNotesResource(Participants participants, ListNotes listNotes, WriteNote writeNote, Paging paging) {
        this.participants = participants;
        this.listNotes = listNotes;
        this.writeNote = writeNote;
        this.paging = paging;
    }

    @GET
    public Uni<RestResponse<Page<NoteResponse>>> listNotes(
            @PathParam("caseId") UUID caseId,
            @PathParam("section") InfoSection section,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "information-notes|" + caseId + "|" + section);
        ListNotes.Query query = new ListNotes.Query(
                new CaseId(caseId), section, page.place(at -> new Notes.Place(at.instant(0), at.id(1))), page.fetch());
        return participants
                .current()
                .chain(participant -> listNotes.handle(participant, query))
                .map(notes -> answer(uri, page, notes));
    }

    private RestResponse<Page<NoteResponse>> answer(UriInfo uri, PageRequest page, List<Note> notes) {
        return paging.answer(
                uri,
                paging.page(page, notes, note -> Position.of(note.writtenAt(), note.id()))
                        .map(NoteResponse::of));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<NoteResponse> writeNote(
            @PathParam("caseId") UUID caseId,
            @PathParam("section") InfoSection section,
            @NotNull @Valid NoteRequest request) {
        WriteNote.Command command = new WriteNote.Command(new CaseId(caseId), section, request.content());
        return participants
                .current()
                .chain(participant -> writeNote.handle(participant, command))
                .map(NoteResponse::of);
    }
}
