package fr.parvis.facilitation.directory.persistence;

import fr.parvis.facilitation.directory.Directory;
import fr.parvis.facilitation.directory.Organisation;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
final class HibernateDirectory implements Directory {

    @Override
    public Uni<Optional<Organisation>> withCode(String code) {
        return Panache.getSession()
                .chain(session -> session.find(OrganisationRow.class, code))
                .map(row -> Optional.ofNullable(row).map(OrganisationRow::organisation));
    }

    @Override
    public Uni<List<Organisation>> all() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from OrganisationRow order by code", OrganisationRow.class)
                        .getResultList())
                .map(rows -> rows.stream().map(OrganisationRow::organisation).toList());
    }

    @Override
    public Uni<Void> put(Organisation organisation) {
        return Panache.getSession()
                .chain(session ->
                        session.merge(new OrganisationRow(organisation)).call(session::flush))
                .replaceWithVoid();
    }
}
