package fr.parvis.supervision.practice.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.practice.PracticeProblem;
import fr.parvis.supervision.practice.PracticeSession;
import fr.parvis.supervision.practice.Presence;
import fr.parvis.supervision.supervisor.Supervisor;
import fr.parvis.supervision.supervisor.Supervisors;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the supervisor of a session. Runs in the caller's transaction. */
@ApplicationScoped
final class SessionSupervisors {

    private final Supervisors supervisors;

    SessionSupervisors(Supervisors supervisors) {
        this.supervisors = supervisors;
    }

    /** Refuses a supervisor who is not registered on this side. */
    Uni<Void> requireKnown(@Nullable UUID id) {
        return id == null ? Uni.createFrom().voidItem() : known(id).replaceWithVoid();
    }

    Uni<Presence> presence(PracticeSession session, boolean present) {
        UUID id = session.supervisor();
        return id == null
                ? Uni.createFrom().item(new Presence(null, present))
                : known(id).map(supervisor -> new Presence(supervisor, present));
    }

    private Uni<Supervisor> known(UUID id) {
        return supervisors
                .find(id)
                .map(found -> found.orElseThrow(() ->
                        Problems.refused(PracticeProblem.SUPERVISOR_UNKNOWN, "supervisor", "registered-on-this-side")));
    }
}
