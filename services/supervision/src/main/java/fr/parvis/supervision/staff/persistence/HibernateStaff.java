package fr.parvis.supervision.staff.persistence;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.staff.Staff;
import fr.parvis.supervision.staff.StaffMember;
import fr.parvis.supervision.supervisor.LineAuthority;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Members of the staff through the session of the use case. */
@ApplicationScoped
final class HibernateStaff implements Staff, LineAuthority {

    private static final UUID START = new UUID(0, 0);

    private static final String ADD = """
            insert into staff_member (id, account, manager, siren, since, version)
            values (:id, :account, :manager, :siren, :since, 0)
            on conflict (account) where until_on is null do nothing""";

    private static final String INCLUDED = """
            select (select count(m) from LineManagerRow m where m.account = :account)
                + (select count(s) from StaffRow s where s.account = :account and s.until is null)""";

    @Override
    public Uni<Boolean> add(StaffMember member) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("id", member.id())
                        .setParameter("account", member.account())
                        .setParameter("manager", member.line().manager())
                        .setParameter("siren", member.line().siren())
                        .setParameter("since", member.since())
                        .executeUpdate())
                .map(added -> added == 1);
    }

    @Override
    public Uni<Optional<StaffMember>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(StaffRow.class, id))
                .map(row -> Optional.ofNullable(row).map(StaffRow::toMember));
    }

    @Override
    public Uni<Optional<StaffMember>> active(String account) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from StaffRow s where s.account = :account and s.until is null", StaffRow.class)
                        .setParameter("account", account)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(StaffRow::toMember));
    }

    @Override
    public Uni<StaffMember> save(StaffMember member) {
        return Panache.getSession()
                .chain(session -> session.find(StaffRow.class, member.id())
                        .invoke(row -> {
                            if (row.version != member.version()) {
                                throw Problems.versionConflict();
                            }
                            row.change(member);
                        })
                        .call(session::flush))
                .map(StaffRow::toMember);
    }

    @Override
    public Uni<List<StaffMember>> page(PageRequest page) {
        String after = page.after();
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from StaffRow s where s.id > :after order by s.id", StaffRow.class)
                        .setParameter("after", after == null ? START : UUID.fromString(after))
                        .setMaxResults(page.fetch())
                        .getResultList())
                .map(rows -> rows.stream().map(StaffRow::toMember).toList());
    }

    @Override
    public Uni<Boolean> includes(String account) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(INCLUDED, Long.class)
                        .setParameter("account", account)
                        .getSingleResult())
                .map(number -> number > 0);
    }
}
