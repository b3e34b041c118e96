package fr.parvis.facilitation.media.usecase;

import fr.parvis.commons.crypto.Hashes;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.cleaning.Cleaning;
import fr.parvis.facilitation.cleaning.UnfitFile;
import fr.parvis.facilitation.media.Media;
import fr.parvis.facilitation.media.MediaConfig;
import fr.parvis.facilitation.media.MediaFiles;
import fr.parvis.facilitation.media.MediaRules;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Declares a file whole: it is compared with what was announced, and only what is picture or sound of it is kept; what came is gone with this
 * transaction.
 */
@ApplicationScoped
public final class CompleteMedia {

    private final MediaAccess access;
    private final MediaFiles files;
    private final MediaConfig config;
    private final CleaningPlaces places;
    private final Vertx vertx;

    CompleteMedia(MediaAccess access, MediaFiles files, MediaConfig config, CleaningPlaces places, Vertx vertx) {
        this.access = access;
        this.files = files;
        this.config = config;
        this.places = places;
        this.vertx = vertx;
    }

    @WithTransaction
    public Uni<Media> handle(Participant participant, UUID id) {
        return access.unfinished(participant, id)
                .map(Found::thing)
                .call(media -> files.countParts(id).invoke(there -> requireAll(media, there)))
                .chain(media -> places.inOne(() -> keep(media)));
    }

    private static void requireAll(Media media, int there) {
        if (there < media.parts().count()) {
            throw MediaRules.refused("part", "file-incomplete");
        }
    }

    private Uni<Media> keep(Media media) {
        return files.sha256(media)
                .chain(announced -> whole(media).chain(file -> aside(media, announced, file)))
                .chain(kept -> files.complete(media, kept));
    }

    private Uni<byte[]> whole(Media media) {
        ByteBuffer file = ByteBuffer.allocate(Math.toIntExact(media.sizeBytes()));
        return Multi.createFrom()
                .range(0, media.parts().count())
                .onItem()
                .transformToUniAndConcatenate(number -> files.part(media, number))
                .onItem()
                .invoke(part -> file.put(part))
                .onItem()
                .ignoreAsUni()
                .map(_ -> file.array());
    }

    /** Ten megabytes are too long to look through on an event loop. */
    private Uni<byte[]> aside(Media media, String announced, byte[] file) {
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(() -> cleaned(media, announced, file), false)
                        .toCompletionStage());
    }

    private byte[] cleaned(Media media, String announced, byte[] file) {
        if (!Hashes.sha256Hex(file).equals(announced)) {
            throw MediaRules.refused("fileSha256", "file-is-something-else");
        }
        try {
            return Cleaning.clean(media.type(), file, config.picturePixels());
        } catch (UnfitFile unfit) {
            throw MediaRules.refused("contentType", unfit.reason().code());
        }
    }
}
