package fr.parvis.facilitation.complement.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.complement.Complement;
import fr.parvis.facilitation.complement.Complements;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class HibernateComplements implements Complements {

    private final PersonKeys keys;

    HibernateComplements(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<Complement>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(ComplementRow.class, id))
                .chain(row -> keys.opened(row, one -> one.person, (one, key) -> one.complement(key)));
    }

    @Override
    public Uni<List<Complement>> of(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ComplementRow where caseId = :caseId order by recorded", ComplementRow.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList())
                .chain(this::allOpened);
    }

    @Override
    public Uni<Complement> add(Complement complement) {
        return keys.of(complement.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new ComplementRow(complement, key))
                                .chain(session::flush)))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict())
                .replaceWith(complement);
    }

    @Override
    public Uni<Complement> save(Complement complement) {
        return Panache.getSession()
                .chain(session -> session.find(ComplementRow.class, complement.id())
                        .invoke(row -> change(row, complement))
                        .call(session::flush))
                .chain(row -> keys.of(complement.person()).map(row::complement));
    }

    private static void change(ComplementRow row, Complement complement) {
        if (row.version != complement.version()) {
            throw Problems.versionConflict();
        }
        row.change(complement);
    }

    private Uni<List<Complement>> allOpened(List<ComplementRow> rows) {
        return keys.allOpened(rows, row -> row.person, (row, key) -> row.complement(key));
    }
}
