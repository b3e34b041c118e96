package fr.parvis.persons.directory.persistence;

import fr.parvis.persons.directory.Directory;
import fr.parvis.persons.directory.Organisation;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
final class HibernateDirectory implements Directory {

    @Override
    public Uni<Optional<Organisation>> find(String code) {
        return Panache.getSession()
                .chain(session -> session.find(OrganisationRow.class, code))
                .map(row -> Optional.ofNullable(row).map(HibernateDirectory::organisation));
    }

    @Override
    public Uni<Void> list(Organisation organisation) {
        OrganisationRow row = new OrganisationRow();
        row.code = organisation.code();
        row.kind = organisation.kind();
        row.name = organisation.name();
        row.departement = organisation.departement();
        row.protocolInForce = organisation.protocolInForce();
        return Panache.getSession().chain(session -> session.merge(row)).replaceWithVoid();
    }

    private static Organisation organisation(OrganisationRow row) {
        return new Organisation(row.code, row.kind, row.name, row.departement, row.protocolInForce);
    }
}
