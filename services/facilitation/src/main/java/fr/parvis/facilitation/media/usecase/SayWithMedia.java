package fr.parvis.facilitation.media.usecase;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.media.Media;
import fr.parvis.facilitation.media.MediaConfig;
import fr.parvis.facilitation.media.MediaFiles;
import fr.parvis.facilitation.media.MediaRules;
import fr.parvis.facilitation.person.Participant;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Gives an expression the files it says. Inside the caller's transaction. */
@ApplicationScoped
public final class SayWithMedia {

    private final MediaFiles files;
    private final MediaConfig config;

    SayWithMedia(MediaFiles files, MediaConfig config) {
        this.files = files;
        this.config = config;
    }

    /** Those files, which nobody says otherwise until the end of the transaction; each must be whole, wait in that case, and have been brought by this account. */
    public Uni<List<Media>> find(Participant participant, CaseId caseId, List<UUID> ids) {
        if (ids.size() > config.filesPerExpression()) {
            throw MediaRules.refused("media", "too-many");
        }
        if (new HashSet<>(ids).size() < ids.size()) {
            throw MediaRules.refused("media", "each-once");
        }
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> files.locked(id)
                        .map(found -> found.filter(media -> media.caseId().equals(caseId))
                                .filter(media -> media.waits() && media.complete() && media.broughtBy(participant))
                                .orElseThrow(() -> MediaRules.refused("media", "waiting-here"))))
                .collect()
                .asList();
    }

    public Uni<Void> say(List<Media> media, UUID expression) {
        return media.isEmpty()
                ? Uni.createFrom().voidItem()
                : files.say(media.stream().map(Media::id).toList(), expression);
    }
}
