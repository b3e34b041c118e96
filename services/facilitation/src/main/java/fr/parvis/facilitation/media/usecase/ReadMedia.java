package fr.parvis.facilitation.media.usecase;

import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.media.Media;
import fr.parvis.facilitation.media.MediaFiles;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets a file be heard or seen, part after part. */
@ApplicationScoped
public final class ReadMedia {

    private final MediaAccess access;
    private final MediaFiles files;

    ReadMedia(MediaAccess access, MediaFiles files) {
        this.access = access;
        this.files = files;
    }

    /** Notes the reading; when this is done the row is there, and only then the first part is read. */
    @WithTransaction
    public Uni<Media> begin(Participant participant, UUID id) {
        return access.reading(participant, id).map(Found::thing);
    }

    /** A transaction of its own: whoever reads slowly holds no connection, and reads no further once she took it away or chose somebody else. */
    @WithTransaction
    public Uni<byte[]> part(Participant participant, UUID id, int number) {
        return access.still(participant, id).chain(found -> files.part(found.thing(), number));
    }
}
