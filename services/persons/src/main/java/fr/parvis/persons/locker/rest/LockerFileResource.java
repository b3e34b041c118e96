package fr.parvis.persons.locker.rest;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.file.Download;
import fr.parvis.persons.locker.FileType;
import fr.parvis.persons.locker.LockerDocument;
import fr.parvis.persons.locker.usecase.ReadLocker;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;

/** The file of one document, part after part; the reading is in her log before the first byte leaves. */
@Path("/api/v1/persons/{id}/locker/documents/{documentId}/file")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class LockerFileResource {

    private final CurrentCaller caller;
    private final ReadLocker readLocker;

    LockerFileResource(CurrentCaller caller, ReadLocker readLocker) {
        this.caller = caller;
        this.readLocker = readLocker;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public RestMulti<byte[]> readFile(UUID id, UUID documentId) {
        Caller reader = caller.get();
        return RestMulti.fromUniResponse(
                readLocker.file(reader, new PersonId(id), documentId),
                document -> parts(reader, document),
                LockerFileResource::headers);
    }

    private Multi<byte[]> parts(Caller reader, LockerDocument document) {
        return Multi.createFrom()
                .range(0, document.parts().count())
                .onItem()
                .transformToUniAndConcatenate(number -> readLocker.part(reader, document, number));
    }

    private static Map<String, List<String>> headers(LockerDocument document) {
        FileType type = document.card().type();
        return new Download(type.contentType(), document.sizeBytes(), type.fileName()).headers();
    }
}
