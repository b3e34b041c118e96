package fr.parvis.facilitation.employerorder.persistence;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.employerorder.EmployerOrder;
import fr.parvis.facilitation.employerorder.EmployerOrders;
import fr.parvis.facilitation.employerorder.EmployerOrders.Line;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateEmployerOrders implements EmployerOrders {

    private final DataKeys keys;

    HibernateEmployerOrders(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Void> add(EmployerOrder order) {
        return Panache.getSession()
                .chain(session ->
                        session.persist(new EmployerOrderRow(order, keys)).chain(session::flush))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    @Override
    public Uni<List<Line>> page(@Nullable String reportedBy, @Nullable Long before, int limit) {
        String whose = reportedBy == null ? "" : " and reportedBy = :me";
        return Panache.getSession()
                .chain(session -> {
                    Mutiny.SelectionQuery<EmployerOrderRow> query = session.createSelectionQuery(
                                    "from EmployerOrderRow where recorded < :before" + whose
                                            + " order by recorded desc",
                                    EmployerOrderRow.class)
                            .setParameter("before", before == null ? Long.MAX_VALUE : before)
                            .setMaxResults(limit);
                    return (reportedBy == null ? query : query.setParameter("me", reportedBy)).getResultList();
                })
                .map(rows -> rows.stream()
                        .map(row -> new Line(row.recorded, row.order(keys)))
                        .toList());
    }
}
