package fr.parvis.persons.locker.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.act.rest.CurrentWriter;
import fr.parvis.persons.act.rest.OnlyAct;
import fr.parvis.persons.locker.rest.LockerAnswers.DocumentResponse;
import fr.parvis.persons.locker.rest.LockerAnswers.ShareResponse;
import fr.parvis.persons.locker.rest.LockerBodies.DocumentRequest;
import fr.parvis.persons.locker.rest.LockerBodies.ShareRequest;
import fr.parvis.persons.locker.usecase.KeepLocker;
import fr.parvis.persons.locker.usecase.ShareDocument;
import fr.parvis.persons.locker.usecase.TakeIn;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * The documents of her locker. A file comes in three steps: announced, its parts in any order, then declared complete; so no request is large, one
 * that is repeated has one effect, and what breaks off is gone a day later.
 */
@Path("/api/v1/persons/{id}/locker/documents")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class LockerDocumentsResource {

    private final CurrentCaller caller;
    private final CurrentWriter writer;
    private final TakeIn takeIn;
    private final KeepLocker keepLocker;
    private final ShareDocument shareDocument;

    LockerDocumentsResource(
            CurrentCaller caller,
            CurrentWriter writer,
            TakeIn takeIn,
            KeepLocker keepLocker,
            ShareDocument shareDocument) {
        this.caller = caller;
        this.writer = writer;
        this.takeIn = takeIn;
        this.keepLocker = keepLocker;
        this.shareDocument = shareDocument;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<DocumentResponse> announceDocument(UUID id, @NotNull DocumentRequest request) {
        return takeIn.announce(caller.get(), new PersonId(id), request.draft()).map(DocumentResponse::of);
    }

    @PUT
    @Path("/{documentId}/parts/{number}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Uni<Void> putPart(UUID id, UUID documentId, int number, byte[] part) {
        return takeIn.part(caller.get(), new PersonId(id), documentId, number, part);
    }

    @POST
    @Path("/{documentId}/completion")
    @Idempotent
    public Uni<DocumentResponse> completeDocument(UUID id, UUID documentId) {
        return takeIn.complete(caller.get(), new PersonId(id), documentId).map(DocumentResponse::of);
    }

    @POST
    @Path("/{documentId}/deletion")
    @Idempotent
    public Uni<Void> deleteDocument(UUID id, UUID documentId, @NotNull OnlyAct request) {
        return keepLocker.remove(writer.get(), new PersonId(id), documentId, ActRequest.required(request.act()));
    }

    @POST
    @Path("/{documentId}/shares")
    @Idempotent
    @ResponseStatus(201)
    public Uni<ShareResponse> shareDocument(UUID id, UUID documentId, @Valid @NotNull ShareRequest request) {
        return shareDocument
                .share(writer.get(), new PersonId(id), documentId, request.draft())
                .map(ShareResponse::of);
    }

    @POST
    @Path("/{documentId}/shares/{shareId}/end")
    @Idempotent
    public Uni<ShareResponse> endShare(UUID id, UUID documentId, UUID shareId, @NotNull OnlyAct request) {
        return shareDocument
                .end(writer.get(), new PersonId(id), documentId, shareId, ActRequest.required(request.act()))
                .map(ShareResponse::of);
    }
}
