package fr.parvis.supervision.governance.persistence;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.governance.GovernanceMember;
import fr.parvis.supervision.governance.GovernanceMembers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Seats of the governance body through the session of the use case. */
@ApplicationScoped
final class HibernateMembers implements GovernanceMembers {

    private static final UUID START = new UUID(0, 0);

    @Override
    public Uni<Void> add(GovernanceMember member) {
        return Panache.getSession()
                .chain(session ->
                        session.persist(GovernanceMemberRow.of(member)).call(session::flush));
    }

    @Override
    public Uni<Optional<GovernanceMember>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(GovernanceMemberRow.class, id))
                .map(row -> Optional.ofNullable(row).map(GovernanceMemberRow::toMember));
    }

    @Override
    public Uni<List<GovernanceMember>> among(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from GovernanceMemberRow m where m.id in :ids order by m.id",
                                GovernanceMemberRow.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(HibernateMembers::toMembers);
    }

    @Override
    public Uni<GovernanceMember> save(GovernanceMember member) {
        return Panache.getSession()
                .chain(session -> session.find(GovernanceMemberRow.class, member.id())
                        .invoke(row -> {
                            if (row.version != member.version()) {
                                throw Problems.versionConflict();
                            }
                            row.until = member.until();
                        })
                        .call(session::flush))
                .map(GovernanceMemberRow::toMember);
    }

    @Override
    public Uni<List<GovernanceMember>> page(PageRequest page) {
        String after = page.after();
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from GovernanceMemberRow m where m.id > :after order by m.id",
                                GovernanceMemberRow.class)
                        .setParameter("after", after == null ? START : UUID.fromString(after))
                        .setMaxResults(page.fetch())
                        .getResultList())
                .map(HibernateMembers::toMembers);
    }

    private static List<GovernanceMember> toMembers(List<GovernanceMemberRow> rows) {
        return rows.stream().map(GovernanceMemberRow::toMember).toList();
    }
}
