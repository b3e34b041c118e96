package fr.parvis.supervision.practice.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.Days;
import fr.parvis.supervision.Ids;
import fr.parvis.supervision.practice.Appointment;
import fr.parvis.supervision.practice.PracticeProblem;
import fr.parvis.supervision.practice.PracticeSession;
import fr.parvis.supervision.practice.PracticeSessions;
import fr.parvis.supervision.practice.Territories;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans a session in a territory; the supervisor may be chosen later. */
@ApplicationScoped
public final class PlanSession {

    private final Territories territories;
    private final PracticeSessions sessions;
    private final SessionSupervisors supervisors;
    private final Days days;
    private final Ids ids;

    public PlanSession(
            Territories territories, PracticeSessions sessions, SessionSupervisors supervisors, Days days, Ids ids) {
        this.territories = territories;
        this.sessions = sessions;
        this.supervisors = supervisors;
        this.days = days;
        this.ids = ids;
    }

    @WithTransaction
    public Uni<PracticeSession> handle(String territory, Appointment appointment, @Nullable UUID supervisor) {
        return territories
                .find(territory)
                .map(found -> found.orElseThrow(
                        () -> Problems.refused(PracticeProblem.TERRITORY_UNKNOWN, "territory", "entered-on-this-side")))
                .call(() -> supervisors.requireKnown(supervisor))
                .map(found -> PracticeSession.plan(ids.next(), found, appointment, supervisor, days.today()))
                .call(sessions::add);
    }
}
