package fr.parvis.facilitation.constraint.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.constraint.KnownConstraint;
import fr.parvis.facilitation.constraint.KnownConstraints;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class HibernateKnownConstraints implements KnownConstraints {

    private final PersonKeys keys;

    HibernateKnownConstraints(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<KnownConstraint>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(ConstraintRow.class, id))
                .chain(row -> opened(row == null ? List.of() : List.of(row)))
                .map(all -> all.stream().findFirst());
    }

    @Override
    public Uni<List<KnownConstraint>> beside(ExpressionId expression) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ConstraintRow where expressionId = :expression order by recorded",
                                ConstraintRow.class)
                        .setParameter("expression", expression.value())
                        .getResultList())
                .chain(this::opened);
    }

    @Override
    public Uni<Void> add(KnownConstraint constraint) {
        return keys.of(constraint.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new ConstraintRow(constraint, key))
                                .chain(session::flush)))
                // The same request once more, after its kept answer was forgotten.
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    @Override
    public Uni<KnownConstraint> save(KnownConstraint constraint) {
        return Panache.getSession()
                .chain(session -> session.find(ConstraintRow.class, constraint.id())
                        .invoke(row -> change(row, constraint))
                        .call(session::flush))
                .chain(row -> keys.of(constraint.person()).map(row::constraint));
    }

    private static void change(ConstraintRow row, KnownConstraint constraint) {
        if (row.version != constraint.version()) {
            throw Problems.versionConflict();
        }
        row.takenBack = constraint.takenBack();
    }

    /** All rows are of one case, hence of one person. */
    private Uni<List<KnownConstraint>> opened(List<ConstraintRow> rows) {
        return keys.allOpened(rows, row -> row.person, (row, key) -> row.constraint(key));
    }
}
