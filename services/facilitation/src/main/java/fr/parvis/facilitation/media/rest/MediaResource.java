package fr.parvis.facilitation.media.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.media.usecase.CompleteMedia;
import fr.parvis.facilitation.media.usecase.DeleteMedia;
import fr.parvis.facilitation.media.usecase.KeepMediaPart;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** One file of hers: brought part by part, and taken away. Once it is complete no request changes it. */
@Path("/api/v1/media/{mediaId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class MediaResource {

    private final Participants participants;
    private final KeepMediaPart keepPart;
    private final CompleteMedia completeMedia;
    private final DeleteMedia deleteMedia;

    MediaResource(
            Participants participants, KeepMediaPart keepPart, CompleteMedia completeMedia, DeleteMedia deleteMedia) {
        this.participants = participants;
        this.keepPart = keepPart;
        this.completeMedia = completeMedia;
        this.deleteMedia = deleteMedia;
    }

    @PUT
    @Path("/parts/{number}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Uni<Void> putMediaPart(@PathParam("mediaId") UUID mediaId, @PathParam("number") int number, byte[] part) {
        return participants.current().chain(participant -> keepPart.handle(participant, mediaId, number, part));
    }

    @POST
    @Path("/completion")
    @Idempotent
    public Uni<MediaResponse> completeMedia(@PathParam("mediaId") UUID mediaId) {
        return participants
                .current()
                .chain(participant -> completeMedia.handle(participant, mediaId))
                .map(MediaResponse::of);
    }

    @POST
    @Path("/deletion")
    @Idempotent
    public Uni<Void> deleteMedia(@PathParam("mediaId") UUID mediaId, @NotNull @Valid MediaDeletionRequest request) {
        return participants.current().chain(participant -> deleteMedia.handle(participant, mediaId, request.act()));
    }
}
