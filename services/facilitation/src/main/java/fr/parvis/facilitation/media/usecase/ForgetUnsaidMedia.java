package fr.parvis.facilitation.media.usecase;

import fr.parvis.facilitation.media.MediaConfig;
import fr.parvis.facilitation.media.MediaFiles;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Removes what was brought and never said: it is nobody's word. */
@ApplicationScoped
public final class ForgetUnsaidMedia {

    private final MediaFiles files;
    private final MediaConfig config;
    private final Clock clock;

    ForgetUnsaidMedia(MediaFiles files, MediaConfig config, Clock clock) {
        this.files = files;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "{parvis.media.sweep-every}", delayed = "1m")
    @WithTransaction
    public Uni<Void> handle() {
        return files.removeUnsaid(clock.instant().minus(config.keptUnsaidFor())).replaceWithVoid();
    }
}
