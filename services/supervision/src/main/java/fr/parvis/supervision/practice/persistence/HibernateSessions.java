package fr.parvis.supervision.practice.persistence;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.commons.web.side.SideConfig;
import fr.parvis.supervision.practice.PracticeSession;
import fr.parvis.supervision.practice.PracticeSessions;
import fr.parvis.supervision.practice.SessionReader;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sessions of this side through the session of the use case. */
@ApplicationScoped
final class HibernateSessions implements PracticeSessions {

    private static final String SEEN = """
            from SessionRow p where p.side = :side
                and (:all = true or exists (select 1 from SupervisorRow s
                    where s.id = p.supervisor and s.side = :side and s.account = :account))
            """;

    private static final String ONE = SEEN + " and p.id = :id";

    private static final String PAGE = SEEN + """
             and (p.day < :day or (p.day = :day and p.id > :id))
            order by p.day desc, p.id""";

    private static final String YEAR = """
            from SessionRow p where p.side = :side and p.day between :first and :last
            order by p.day, p.startsAt, p.id""";

    private final SideConfig config;

    HibernateSessions(SideConfig config) {
        this.config = config;
    }

    @Override
    public Uni<Void> add(PracticeSession session) {
        return Panache.getSession()
                .chain(open ->
                        open.persist(SessionRow.of(session, config.side())).call(open::flush));
    }

    @Override
    public Uni<Optional<PracticeSession>> find(UUID id, SessionReader reader) {
        return Panache.getSession()
                .chain(open -> open.createSelectionQuery(ONE, SessionRow.class)
                        .setParameter("side", config.side())
                        .setParameter("all", reader.all())
                        .setParameter("account", reader.account())
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(SessionRow::toSession));
    }

    @Override
    public Uni<PracticeSession> save(PracticeSession session) {
        return Panache.getSession()
                .chain(open -> open.find(SessionRow.class, session.id())
                        .invoke(row -> {
                            if (row.version != session.version()) {
                                throw Problems.versionConflict();
                            }
                            row.change(session);
                        })
                        .call(open::flush))
                .map(SessionRow::toSession);
    }

    @Override
    public Uni<List<PracticeSession>> ofYear(Year year) {
        return Panache.getSession()
                .chain(open -> open.createSelectionQuery(YEAR, SessionRow.class)
                        .setParameter("side", config.side())
                        .setParameter("first", year.atDay(1))
                        .setParameter("last", year.atDay(year.length()))
                        .getResultList())
                .map(HibernateSessions::toSessions);
    }

    @Override
    public Uni<List<PracticeSession>> page(PageRequest page, SessionReader reader) {
        SessionPosition after = SessionPosition.parse(page.after());
        return Panache.getSession()
                .chain(open -> open.createSelectionQuery(PAGE, SessionRow.class)
                        .setParameter("side", config.side())
                        .setParameter("all", reader.all())
                        .setParameter("account", reader.account())
                        .setParameter("day", after.day())
                        .setParameter("id", after.id())
                        .setMaxResults(page.fetch())
                        .getResultList())
                .map(HibernateSessions::toSessions);
    }

    private static List<PracticeSession> toSessions(List<SessionRow> rows) {
        return rows.stream().map(SessionRow::toSession).toList();
    }
}
