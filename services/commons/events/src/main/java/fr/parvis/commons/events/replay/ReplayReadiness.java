package fr.parvis.commons.events.replay;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Ready only once a topic was read from its beginning to where it ended: after a restore the database may have forgotten what stands there. A
 * service makes a bean of it, annotated as readiness.
 */
public abstract class ReplayReadiness implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Replay replay;

    protected ReplayReadiness(Replay replay) {
        this.replay = replay;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .deferred(replay::isComplete)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithItem(false)
                .map(complete -> HealthCheckResponse.named(replay.channel() + " read from the beginning")
                        .status(complete)
                        .build());
    }
}
