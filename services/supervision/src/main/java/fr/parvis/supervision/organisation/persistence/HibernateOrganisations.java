package fr.parvis.supervision.organisation.persistence;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.side.SideConfig;
import fr.parvis.supervision.organisation.Organisation;
import fr.parvis.supervision.organisation.Organisations;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Organisations of this side through the session of the use case. */
@ApplicationScoped
final class HibernateOrganisations implements Organisations {

    private static final UUID START = new UUID(0, 0);

    private static final String ADD = """
            insert into organisation (id, side, part, name, siren)
            values (:id, :side, :part, :name, :siren)
            on conflict (side, part, siren) do nothing""";

    private final SideConfig config;

    HibernateOrganisations(SideConfig config) {
        this.config = config;
    }

    @Override
    public Uni<Boolean> add(Organisation organisation) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("id", organisation.id())
                        .setParameter("side", config.side().name())
                        .setParameter("part", organisation.part().name())
                        .setParameter("name", organisation.employer().name())
                        .setParameter("siren", organisation.employer().siren())
                        .executeUpdate())
                .map(added -> added == 1);
    }

    @Override
    public Uni<List<Organisation>> all() {
        return listed(START, Integer.MAX_VALUE);
    }

    @Override
    public Uni<List<Organisation>> page(PageRequest page) {
        String after = page.after();
        return listed(after == null ? START : UUID.fromString(after), page.fetch());
    }

    private Uni<List<Organisation>> listed(UUID after, int limit) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from OrganisationRow o where o.side = :side and o.id > :after order by o.id",
                                OrganisationRow.class)
                        .setParameter("side", config.side())
                        .setParameter("after", after)
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream().map(OrganisationRow::toOrganisation).toList());
    }
}
