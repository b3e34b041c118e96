package fr.parvis.supervision.governance.persistence;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.governance.GovernanceMeeting;
import fr.parvis.supervision.governance.GovernanceMeetings;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Meetings of the governance body through the session of the use case. */
@ApplicationScoped
final class HibernateMeetings implements GovernanceMeetings {

    private static final String FETCHED = """
            from MeetingRow m left join fetch m.present left join fetch m.decisions
            where m.id in :ids order by m.day desc, m.id""";

    private static final String PAGE = """
            select m.id from MeetingRow m where m.day < :day or (m.day = :day and m.id > :id)
            order by m.day desc, m.id""";

    @Override
    public Uni<Void> add(GovernanceMeeting meeting) {
        return Panache.getSession()
                .chain(session -> session.persist(MeetingRow.of(meeting)).call(session::flush));
    }

    @Override
    public Uni<Optional<GovernanceMeeting>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> load(session, List.of(id)))
                .map(found -> found.stream().findFirst());
    }

    /**
     * Locks before it reads. The version alone did not do: of many writers under one version, all of them changing seats only, two were seen to
     * get through.
     */
    @Override
    public Uni<Optional<GovernanceMeeting>> hold(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select id from governance_meeting where id = :id for update", UUID.class)
                        .setParameter("id", id)
                        .getResultList()
                        .chain(ids -> load(session, ids)))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<GovernanceMeeting> save(GovernanceMeeting meeting) {
        return Panache.getSession()
                .chain(session -> session.find(MeetingRow.class, meeting.id())
                        .invoke(row -> {
                            if (row.version != meeting.version()) {
                                throw Problems.versionConflict();
                            }
                            row.change(meeting);
                        })
                        .call(session::flush))
                .map(MeetingRow::toMeeting);
    }

    @Override
    public Uni<List<GovernanceMeeting>> page(PageRequest page) {
        MeetingPosition after = MeetingPosition.parse(page.after());
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(PAGE, UUID.class)
                        .setParameter("day", after.day())
                        .setParameter("id", after.id())
                        .setMaxResults(page.fetch())
                        .getResultList()
                        .chain(ids -> load(session, ids)));
    }

    private static Uni<List<GovernanceMeeting>> load(Mutiny.Session session, List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createSelectionQuery(FETCHED, MeetingRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .map(rows -> rows.stream().map(MeetingRow::toMeeting).toList());
    }
}
