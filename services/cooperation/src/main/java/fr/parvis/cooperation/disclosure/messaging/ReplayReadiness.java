package fr.parvis.cooperation.disclosure.messaging;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready only once the disclosures topic was read from its beginning to where it ended: after a restore the database may have forgotten
 * withdrawals, the topic has not. Old knowledge is no reason: then released content hides itself and everything else goes on.
 */
@Readiness
@ApplicationScoped
final class ReplayReadiness implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Replay replay;

    ReplayReadiness(Replay replay) {
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
                .map(complete -> HealthCheckResponse.named("disclosures read from the beginning")
                        .status(complete)
                        .build());
    }
}
