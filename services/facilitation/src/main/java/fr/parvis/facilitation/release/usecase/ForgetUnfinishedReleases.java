package fr.parvis.facilitation.release.usecase;

import fr.parvis.facilitation.release.ReleaseAttempts;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Forgets releases that were begun, never finished, and would be over by now. Not sooner: persons may have granted one whose answer was lost, and only
 * its key leads back to that disclosure.
 */
@ApplicationScoped
public final class ForgetUnfinishedReleases {

    private final ReleaseAttempts attempts;
    private final Clock clock;

    ForgetUnfinishedReleases(ReleaseAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    @Scheduled(every = "{parvis.release.sweep-every}", delayed = "1m")
    public Uni<Void> handle() {
        return attempts.forgetOverBefore(LocalDate.now(clock)).replaceWithVoid();
    }
}
