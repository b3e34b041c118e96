package fr.parvis.commons.web.sample;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;

/** The file of a note: what goes in and out as bytes, and what answers nothing. */
@Path("/api/v1/notes/{id}/file")
class NoteFileResource {

    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Uni<Void> keep(UUID id, byte[] content) {
        return Uni.createFrom().voidItem();
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public RestMulti<byte[]> read(UUID id) {
        return RestMulti.fromMultiData(Multi.createFrom().item(id.toString().getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    @POST
    @Path("/deletion")
    public Uni<Void> delete(UUID id) {
        return Uni.createFrom().voidItem();
    }
}
