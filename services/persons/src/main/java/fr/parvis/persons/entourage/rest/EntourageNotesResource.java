package fr.parvis.persons.entourage.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.entourage.rest.EntourageAnswers.NoteResponse;
import fr.parvis.persons.entourage.rest.EntourageBodies.EvolutionRequest;
import fr.parvis.persons.entourage.rest.EntourageBodies.InvolvementRequest;
import fr.parvis.persons.entourage.rest.EntourageBodies.RelativeRequest;
import fr.parvis.persons.entourage.usecase.WriteNote;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What is written beside somebody of her entourage, by the one who stands beside her (PER-13, PER-16, PER-18). */
@Path("/api/v1/persons/{id}/entourage")
@RolesAllowed(FileAccess.FACILITATOR)
public final class EntourageNotesResource {

    private final CurrentCaller caller;
    private final WriteNote writeNote;
    private final Clock clock;

    EntourageNotesResource(CurrentCaller caller, WriteNote writeNote, Clock clock) {
        this.caller = caller;
        this.writeNote = writeNote;
        this.clock = clock;
    }

    @POST
    @Path("/{memberId}/stronger-involvements")
    @Idempotent
    @ResponseStatus(201)
    public Uni<NoteResponse> involveMore(UUID id, UUID memberId, @NotNull InvolvementRequest request) {
        return writeNote
                .involvement(caller.get(), new PersonId(id), memberId, request.draft())
                .map(note -> NoteResponse.of(note, today()));
    }

    @POST
    @Path("/{memberId}/requests")
    @Idempotent
    @ResponseStatus(201)
    public Uni<NoteResponse> noteRequest(UUID id, UUID memberId, @NotNull RelativeRequest request) {
        return writeNote
                .request(caller.get(), new PersonId(id), memberId, request.kind(), request.words())
                .map(note -> NoteResponse.of(note, today()));
    }

    @POST
    @Path("/{memberId}/evolutions")
    @Idempotent
    @ResponseStatus(201)
    public Uni<NoteResponse> noteEvolution(UUID id, UUID memberId, @NotNull EvolutionRequest request) {
        return writeNote
                .evolution(caller.get(), new PersonId(id), memberId, request.draft())
                .map(note -> NoteResponse.of(note, today()));
    }

    @POST
    @Path("/{memberId}/notes/{noteId}/done")
    @Idempotent
    public Uni<NoteResponse> finishNote(UUID id, UUID memberId, UUID noteId) {
        return writeNote
                .finish(caller.get(), new PersonId(id), memberId, noteId)
                .map(note -> NoteResponse.of(note, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
