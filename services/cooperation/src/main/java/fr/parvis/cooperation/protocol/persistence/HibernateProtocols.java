package fr.parvis.cooperation.protocol.persistence;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.community.Communities;
import fr.parvis.cooperation.community.Community;
import fr.parvis.cooperation.community.ListedCommunity;
import fr.parvis.cooperation.protocol.CooperationProtocol;
import fr.parvis.cooperation.protocol.Protocols;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Protocols through the session of the use case. */
@ApplicationScoped
final class HibernateProtocols implements Protocols {

    private static final String FETCHED = """
            from ProtocolRow p left join fetch p.contactPoints left join fetch p.clauses
            left join fetch p.signatures where p.id in :ids order by p.community, p.id""";

    private static final String PAGE = """
            select p.id from ProtocolRow p
            where p.community = coalesce(:community, p.community)
                and (p.community > :afterCommunity or (p.community = :afterCommunity and p.id > :afterId))
            order by p.community, p.id""";

    private final Communities communities;

    HibernateProtocols(Communities communities) {
        this.communities = communities;
    }

    @Override
    public Uni<Void> add(CooperationProtocol protocol) {
        return Panache.getSession()
                .chain(session ->
                        session.persist(ProtocolMapping.newRow(protocol)).call(session::flush));
    }

    @Override
    public Uni<Optional<CooperationProtocol>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> load(session, List.of(id)))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Optional<String>> communityOf(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select p.community from ProtocolRow p where p.id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<CooperationProtocol> save(CooperationProtocol protocol) {
        return Panache.getSession()
                .chain(session -> session.find(ProtocolRow.class, protocol.id())
                        .invoke(row -> {
                            if (row.version != protocol.version()) {
                                throw Problems.versionConflict();
                            }
                            ProtocolMapping.change(row, protocol);
                        })
                        .call(session::flush))
                .map(row -> ProtocolMapping.toProtocol(row, protocol.community()));
    }

    @Override
    public Uni<Optional<CooperationProtocol>> applying(String antenna, String community) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("""
                                select p.id from ProtocolRow p where p.antenna = :antenna
                                    and p.community = :community and p.status in (IN_FORCE, UNDER_REVIEW)""", UUID.class)
                        .setParameter("antenna", antenna)
                        .setParameter("community", community)
                        .getResultList()
                        .chain(ids -> load(session, ids)))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<OptionalInt> delayInForce(String antenna, String community) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("""
                                select p.acknowledgeWithinDays from ProtocolRow p where p.antenna = :antenna
                                    and p.community = :community and p.status in (IN_FORCE, UNDER_REVIEW)""", Integer.class)
                        .setParameter("antenna", antenna)
                        .setParameter("community", community)
                        .getSingleResultOrNull())
                .map(days -> days == null ? OptionalInt.empty() : OptionalInt.of(days));
    }

    @Override
    public Uni<List<CooperationProtocol>> page(PageRequest page, @Nullable String community) {
        ProtocolPosition after = ProtocolPosition.parse(page.after());
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(PAGE, UUID.class)
                        .setParameter("community", community)
                        .setParameter("afterCommunity", after.community())
                        .setParameter("afterId", after.id())
                        .setMaxResults(page.fetch())
                        .getResultList()
                        .chain(ids -> load(session, ids)));
    }

    private Uni<List<CooperationProtocol>> load(Mutiny.Session session, List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createSelectionQuery(FETCHED, ProtocolRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .chain(rows -> communities.all().map(all -> join(rows, all)));
    }

    private static List<CooperationProtocol> join(List<ProtocolRow> rows, List<ListedCommunity> all) {
        Map<String, Community> byCode = all.stream()
                .map(ListedCommunity::community)
                .collect(Collectors.toMap(Community::code, community -> community));
        return rows.stream()
                .map(row -> ProtocolMapping.toProtocol(
                        row, Objects.requireNonNull(byCode.get(row.community), row.community)))
                .toList();
    }
}
