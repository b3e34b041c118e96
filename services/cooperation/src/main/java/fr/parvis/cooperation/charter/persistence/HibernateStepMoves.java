package fr.parvis.cooperation.charter.persistence;

import fr.parvis.cooperation.charter.StepMove;
import fr.parvis.cooperation.charter.StepMoves;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Moves of charters through the session of the use case. */
@ApplicationScoped
final class HibernateStepMoves implements StepMoves {

    @Override
    public Uni<Void> add(UUID agreement, StepMove move) {
        return Panache.getSession()
                .chain(session ->
                        session.persist(StepMoveRow.of(agreement, move)).call(session::flush));
    }

    @Override
    public Uni<List<StepMove>> of(UUID agreement) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from StepMoveRow m where m.agreement = :agreement order by m.id", StepMoveRow.class)
                        .setParameter("agreement", agreement)
                        .getResultList())
                .map(rows -> rows.stream().map(StepMoveRow::toMove).toList());
    }
}
