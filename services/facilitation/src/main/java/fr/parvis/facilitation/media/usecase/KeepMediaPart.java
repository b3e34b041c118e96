package fr.parvis.facilitation.media.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.media.Media;
import fr.parvis.facilitation.media.MediaFiles;
import fr.parvis.facilitation.media.MediaRules;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes one part of a file; the same part again takes the place of the one before, so a request that is repeated has one effect. */
@ApplicationScoped
public final class KeepMediaPart {

    private final MediaAccess access;
    private final MediaFiles files;

    KeepMediaPart(MediaAccess access, MediaFiles files) {
        this.access = access;
        this.files = files;
    }

    @WithTransaction
    public Uni<Void> handle(Participant participant, UUID id, int number, byte[] part) {
        return access.unfinished(participant, id).chain(found -> {
            Media media = found.thing();
            if (!media.parts().has(number)) {
                throw Problems.notFound();
            }
            MediaRules.checkPart(media, number, part);
            return files.keepPart(media, number, part);
        });
    }
}
