package fr.parvis.indicators.publication.persistence;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.indicators.Ids;
import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.publication.Publication;
import fr.parvis.indicators.publication.PublicationHead;
import fr.parvis.indicators.publication.PublicationLedger;
import fr.parvis.indicators.publication.StoredPublication;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Publications through the session of the use case. */
@ApplicationScoped
final class HibernatePublicationLedger implements PublicationLedger {

    // Without naming a constraint: two writers of one publication may meet at its name as well as at its period.
    private static final String ADD = """
            insert into publication (id, family, period, version, name, published_on, definitions, without_protocol)
            values (:id, :family, :period, :version, :name, :publishedOn, :definitions, :withoutProtocol)
            on conflict do nothing""";

    private static final String LATEST = """
            from PublicationRow p where p.family = :family and p.period in :periods and p.version =
                (select max(q.version) from PublicationRow q where q.family = p.family and q.period = p.period)""";

    private static final String PAGE = """
            from PublicationRow p where p.publishedOn < :day or (p.publishedOn = :day and p.name > :name)
            order by p.publishedOn desc, p.name""";

    private final Ids ids;

    HibernatePublicationLedger(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Uni<Boolean> add(StoredPublication stored) {
        UUID id = ids.next();
        Publication publication = stored.publication();
        return session()
                .chain(session -> bind(session.createNativeQuery(ADD), stored)
                        .setParameter("id", id)
                        .executeUpdate()
                        .chain(added -> added == 0
                                ? Uni.createFrom().item(false)
                                : session.persistAll(FigureRows.write(publication, id)
                                                .toArray())
                                        .call(session::flush)
                                        .replaceWith(true)));
    }

    @Override
    public Uni<Set<Period>> published(Family family) {
        return session()
                .chain(session -> session.createSelectionQuery(
                                "from PublicationRow p where p.family = :family", PublicationRow.class)
                        .setParameter("family", family)
                        .getResultList())
                .map(rows -> rows.stream().map(PublicationRow::toPeriod).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Uni<List<StoredPublication>> latest(Family family, Collection<Period> periods) {
        return session()
                .chain(session -> session.createSelectionQuery(LATEST, PublicationRow.class)
                        .setParameter("family", family)
                        .setParameter(
                                "periods",
                                periods.stream().map(Period::toString).toList())
                        .getResultList())
                .chain(HibernatePublicationLedger::withFigures);
    }

    @Override
    public Uni<Optional<StoredPublication>> find(Family family, Period period, int version) {
        return session()
                .chain(session -> session.createSelectionQuery(
                                "from PublicationRow p where p.family = :family and p.period = :period and p.version = :version",
                                PublicationRow.class)
                        .setParameter("family", family)
                        .setParameter("period", period.toString())
                        .setParameter("version", version)
                        .getResultList())
                .chain(HibernatePublicationLedger::withFigures)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<PublicationHead>> page(PageRequest page) {
        PublicationPosition after = PublicationPosition.parse(page.after());
        return session()
                .chain(session -> session.createSelectionQuery(PAGE, PublicationRow.class)
                        .setParameter("day", after.day())
                        .setParameter("name", after.name())
                        .setMaxResults(page.fetch())
                        .getResultList())
                .map(rows -> rows.stream().map(PublicationRow::head).toList());
    }

    private static Uni<List<StoredPublication>> withFigures(List<PublicationRow> heads) {
        if (heads.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session()
                .chain(session -> session.createSelectionQuery(
                                "from PublishedFigureRow f where f.publication in :ids", PublishedFigureRow.class)
                        .setParameter("ids", heads.stream().map(head -> head.id).toList())
                        .getResultList())
                .map(rows -> {
                    Map<UUID, List<PublishedFigureRow>> byPublication =
                            rows.stream().collect(Collectors.groupingBy(row -> row.publication));
                    return heads.stream()
                            .map(head -> head.toPublication(byPublication.getOrDefault(head.id, List.of())))
                            .toList();
                });
    }

    private static Mutiny.Query<?> bind(Mutiny.Query<?> query, StoredPublication stored) {
        Publication publication = stored.publication();
        PublicationHead head = new PublicationHead(
                publication.family(), publication.period(), publication.version(), publication.publishedOn());
        return query.setParameter("family", publication.family().name())
                .setParameter("period", publication.period().toString())
                .setParameter("version", publication.version())
                .setParameter("name", head.name())
                .setParameter("publishedOn", publication.publishedOn())
                .setParameter("definitions", PublicationRow.write(stored.definitions()))
                .setParameter("withoutProtocol", String.join(" ", publication.withoutProtocol()));
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
