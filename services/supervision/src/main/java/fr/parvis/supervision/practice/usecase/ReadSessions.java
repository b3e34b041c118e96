package fr.parvis.supervision.practice.usecase;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.practice.PracticeSession;
import fr.parvis.supervision.practice.PracticeSessions;
import fr.parvis.supervision.practice.SessionReader;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads sessions: a supervisor her own, the others all of their side. */
@ApplicationScoped
public final class ReadSessions {

    private final PracticeSessions sessions;

    public ReadSessions(PracticeSessions sessions) {
        this.sessions = sessions;
    }

    @WithSession
    public Uni<PracticeSession> one(UUID id, SessionReader reader) {
        return sessions.find(id, reader).map(found -> found.orElseThrow(Problems::notFound));
    }

    @WithSession
    public Uni<List<PracticeSession>> page(PageRequest page, SessionReader reader) {
        return sessions.page(page, reader);
    }
}
