package fr.parvis.supervision.practice.persistence;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.side.SideConfig;
import fr.parvis.supervision.practice.Territories;
import fr.parvis.supervision.practice.Territory;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Territories of this side through the session of the use case. */
@ApplicationScoped
final class HibernateTerritories implements Territories {

    private static final String ADD = """
            insert into territory (side, code, kind, name, since) values (:side, :code, :kind, :name, :since)
            on conflict (side, code) do nothing""";

    private final SideConfig config;

    HibernateTerritories(SideConfig config) {
        this.config = config;
    }

    @Override
    public Uni<Boolean> add(Territory territory) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("side", config.side().name())
                        .setParameter("code", territory.code())
                        .setParameter("kind", territory.kind().name())
                        .setParameter("name", territory.name())
                        .setParameter("since", territory.since())
                        .executeUpdate())
                .map(added -> added == 1);
    }

    @Override
    public Uni<Optional<Territory>> find(String code) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from TerritoryRow t where t.side = :side and t.code = :code", TerritoryRow.class)
                        .setParameter("side", config.side())
                        .setParameter("code", code)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(TerritoryRow::toTerritory));
    }

    @Override
    public Uni<List<Territory>> all() {
        return listed("", Integer.MAX_VALUE);
    }

    @Override
    public Uni<List<Territory>> page(PageRequest page) {
        String after = page.after();
        return listed(after == null ? "" : after, page.fetch());
    }

    private Uni<List<Territory>> listed(String after, int limit) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from TerritoryRow t where t.side = :side and t.code > :after order by t.code",
                                TerritoryRow.class)
                        .setParameter("side", config.side())
                        .setParameter("after", after)
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream().map(TerritoryRow::toTerritory).toList());
    }
}
