package fr.parvis.portal.session.oidc;

import fr.parvis.portal.session.Sessions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Removes sessions that are over; it only tidies, an old session opens nothing. */
@ApplicationScoped
final class SessionSweep {

    private final Sessions sessions;

    SessionSweep(Sessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(identity = "ended-sessions", every = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> tidy() {
        return sessions.tidy().replaceWithVoid();
    }
}
