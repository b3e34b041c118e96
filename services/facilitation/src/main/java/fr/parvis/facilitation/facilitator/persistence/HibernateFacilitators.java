package fr.parvis.facilitation.facilitator.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.facilitator.Facilitator;
import fr.parvis.facilitation.facilitator.Facilitators;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class HibernateFacilitators implements Facilitators {

    @Override
    public Uni<Optional<Facilitator>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(FacilitatorRow.class, id))
                .map(row -> Optional.ofNullable(row).map(FacilitatorRow::facilitator));
    }

    @Override
    public Uni<Optional<Facilitator>> withSubject(String subject) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from FacilitatorRow where subject = :subject", FacilitatorRow.class)
                        .setParameter("subject", subject)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(FacilitatorRow::facilitator));
    }

    @Override
    public Uni<List<Facilitator>> all() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from FacilitatorRow order by displayName, id", FacilitatorRow.class)
                        .getResultList())
                .map(rows -> rows.stream().map(FacilitatorRow::facilitator).toList());
    }

    @Override
    public Uni<Facilitator> add(Facilitator facilitator) {
        FacilitatorRow row = new FacilitatorRow(facilitator);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict())
                .map(_ -> row.facilitator());
    }

    @Override
    public Uni<Facilitator> save(Facilitator facilitator) {
        return Panache.getSession()
                .chain(session -> session.find(FacilitatorRow.class, facilitator.id())
                        .invoke(row -> change(row, facilitator))
                        .call(session::flush))
                .map(FacilitatorRow::facilitator);
    }

    private static void change(FacilitatorRow row, Facilitator facilitator) {
        if (row.version != facilitator.version()) {
            throw Problems.versionConflict();
        }
        row.change(facilitator);
    }
}
