package fr.parvis.supervision.practice.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.Days;
import fr.parvis.supervision.practice.Attendance;
import fr.parvis.supervision.practice.PracticeConfig;
import fr.parvis.supervision.practice.PracticeSession;
import fr.parvis.supervision.practice.PracticeSessions;
import fr.parvis.supervision.practice.Recording;
import fr.parvis.supervision.practice.SessionReader;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.UUID;

/** Records that a session was held, with an outside supervisor present (SUP-02). */
@ApplicationScoped
public final class RecordSession {

    private final PracticeSessions sessions;
    private final SessionSupervisors supervisors;
    private final CopyMonths copy;
    private final PracticeConfig config;
    private final Days days;

    public RecordSession(
            PracticeSessions sessions,
            SessionSupervisors supervisors,
            CopyMonths copy,
            PracticeConfig config,
            Days days) {
        this.sessions = sessions;
        this.supervisors = supervisors;
        this.copy = copy;
        this.config = config;
        this.days = days;
    }

    @WithTransaction
    public Uni<PracticeSession> handle(
            UUID id, SessionReader recorder, boolean supervisorPresent, Attendance attendance) {
        Recording recording = new Recording(days.now(), config.recordWithinDays());
        return sessions.find(id, recorder)
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(found -> supervisors
                        .presence(found, supervisorPresent)
                        .map(presence -> found.hold(attendance, presence, recording)))
                .chain(sessions::save)
                .call(held -> copy.handle(held.territory(), Year.from(held.month())));
    }
}
