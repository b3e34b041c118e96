package fr.parvis.supervision.practice.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.Days;
import fr.parvis.supervision.practice.PracticeSession;
import fr.parvis.supervision.practice.PracticeSessions;
import fr.parvis.supervision.practice.SessionReader;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Says whether a planned session will take place. */
@ApplicationScoped
public final class SettleSession {

    private final PracticeSessions sessions;
    private final SessionSupervisors supervisors;
    private final Days days;

    public SettleSession(PracticeSessions sessions, SessionSupervisors supervisors, Days days) {
        this.sessions = sessions;
        this.supervisors = supervisors;
        this.days = days;
    }

    /** Confirms it when {@code takesPlace}, else cancels it. */
    @WithTransaction
    public Uni<PracticeSession> handle(UUID id, boolean takesPlace) {
        return sessions.find(id, SessionReader.ALL)
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(found -> takesPlace ? confirmed(found) : Uni.createFrom().item(() -> found.cancel(days.today())))
                .chain(sessions::save);
    }

    private Uni<PracticeSession> confirmed(PracticeSession session) {
        return supervisors.presence(session, true).map(presence -> session.confirm(presence, days.today()));
    }
}
