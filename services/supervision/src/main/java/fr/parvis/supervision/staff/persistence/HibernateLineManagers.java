package fr.parvis.supervision.staff.persistence;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.supervision.staff.LineManager;
import fr.parvis.supervision.staff.LineManagers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Declared line managers through the session of the use case. */
@ApplicationScoped
final class HibernateLineManagers implements LineManagers {

    private static final String PUT = """
            insert into line_manager (account, siren, shared_employer, declared_on)
            values (:account, :siren, :shared, :declaredOn)
            on conflict (account) do update set siren = excluded.siren,
                shared_employer = excluded.shared_employer, declared_on = excluded.declared_on""";

    @Override
    public Uni<Void> put(LineManager manager) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PUT)
                        .setParameter("account", manager.account())
                        .setParameter("siren", manager.siren())
                        .setParameter("shared", manager.sharedEmployer())
                        .setParameter("declaredOn", manager.declaredOn())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<LineManager>> find(String account) {
        return Panache.getSession()
                .chain(session -> session.find(LineManagerRow.class, account))
                .map(row -> Optional.ofNullable(row).map(LineManagerRow::toManager));
    }

    @Override
    public Uni<List<LineManager>> page(PageRequest page) {
        String after = page.after();
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from LineManagerRow m where m.account > :after order by m.account",
                                LineManagerRow.class)
                        .setParameter("after", after == null ? "" : after)
                        .setMaxResults(page.fetch())
                        .getResultList())
                .map(rows -> rows.stream().map(LineManagerRow::toManager).toList());
    }
}
