package fr.parvis.supervision.practice.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.Days;
import fr.parvis.supervision.practice.Appointment;
import fr.parvis.supervision.practice.PracticeSession;
import fr.parvis.supervision.practice.PracticeSessions;
import fr.parvis.supervision.practice.SessionReader;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives an open session another time, place or supervisor. */
@ApplicationScoped
public final class ChangeSession {

    private final PracticeSessions sessions;
    private final SessionSupervisors supervisors;
    private final Days days;

    public ChangeSession(PracticeSessions sessions, SessionSupervisors supervisors, Days days) {
        this.sessions = sessions;
        this.supervisors = supervisors;
        this.days = days;
    }

    /**
     * Changes it.
     *
     * @param precondition throws when the caller saw another version
     */
    @WithTransaction
    public Uni<PracticeSession> handle(
            UUID id, Appointment appointment, @Nullable UUID supervisor, Consumer<PracticeSession> precondition) {
        return sessions.find(id, SessionReader.ALL)
                .map(found -> found.orElseThrow(Problems::notFound))
                .invoke(precondition)
                .call(() -> supervisors.requireKnown(supervisor))
                .map(found -> found.replan(appointment, supervisor, days.today()))
                .chain(sessions::save);
    }
}
