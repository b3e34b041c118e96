package fr.parvis.facilitation.media.rest;

import fr.parvis.commons.web.file.Download;
import fr.parvis.facilitation.media.Media;
import fr.parvis.facilitation.media.usecase.ReadMedia;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;

/** What she said in it, part after part; the reading is in her log before the first byte leaves. */
@Path("/api/v1/media/{mediaId}/file")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class MediaFileResource {

    private final Participants participants;
    private final ReadMedia readMedia;

    MediaFileResource(Participants participants, ReadMedia readMedia) {
        this.participants = participants;
        this.readMedia = readMedia;
    }

    /** Who reads, and what. */
    private record Reading(Participant reader, Media media) {}

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public RestMulti<byte[]> readMedia(@PathParam("mediaId") UUID mediaId) {
        return RestMulti.fromUniResponse(
                participants
                        .current()
                        .chain(reader -> readMedia.begin(reader, mediaId).map(media -> new Reading(reader, media))),
                this::parts,
                MediaFileResource::headers);
    }

    private Multi<byte[]> parts(Reading reading) {
        Media media = reading.media();
        return Multi.createFrom()
                .range(0, media.parts().count())
                .onItem()
                .transformToUniAndConcatenate(number -> readMedia.part(reading.reader(), media.id(), number));
    }

    private static Map<String, List<String>> headers(Reading reading) {
        Media media = reading.media();
        return new Download(
                        media.type().contentType(),
                        media.sizeBytes(),
                        media.type().fileName())
                .headers();
    }
}
