package fr.parvis.facilitation.release.usecase;

import fr.parvis.facilitation.release.ReleaseAttempts;
import fr.parvis.facilitation.release.ReleaseConfig;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets releases that were begun and never finished. Nothing left for them, and nothing ever will. */
@ApplicationScoped
public final class ForgetUnfinishedReleases {

    private final ReleaseAttempts attempts;
    private final ReleaseConfig config;
    private final Clock clock;

    ForgetUnfinishedReleases(ReleaseAttempts attempts, ReleaseConfig config, Clock clock) {
        this.attempts = attempts;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${parvis.release.sweep-every:5m}", delayed = "1m")
    public Uni<Void> handle() {
        return attempts.forgetClaimedBefore(clock.instant().minus(config.unfinishedKeptFor()))
                .replaceWithVoid();
    }
}
