package fr.parvis.cooperation.community.persistence;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.cooperation.community.Communities;
import fr.parvis.cooperation.community.Community;
import fr.parvis.cooperation.community.ListedCommunity;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Communautés 360 through the session of the use case. */
@ApplicationScoped
final class HibernateCommunities implements Communities {

    private static final String ADD = """
            insert into community (code, name, departement, employer_name, employer_siren, listing, version)
            values (:code, :name, :departement, :employerName, :employerSiren, :listing, 0)
            on conflict (code) do nothing""";

    private static final String LISTED = """
            select c, exists (select 1 from ProtocolRow p where p.community = c.code
                and p.status in (IN_FORCE, UNDER_REVIEW))
            from CommunityRow c where c.code > :after order by c.code""";

    @Override
    public Uni<Boolean> add(Community community) {
        return session()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("code", community.code())
                        .setParameter("name", community.name())
                        .setParameter("departement", community.departement())
                        .setParameter("employerName", community.employer().name())
                        .setParameter("employerSiren", community.employer().siren())
                        .setParameter("listing", community.listing())
                        .executeUpdate())
                .map(added -> added == 1);
    }

    @Override
    public Uni<Optional<Community>> find(String code) {
        return session()
                .chain(session -> session.find(CommunityRow.class, code))
                .map(HibernateCommunities::toCommunity);
    }

    @Override
    public Uni<Optional<Community>> hold(String code) {
        return session()
                .chain(session -> session.find(CommunityRow.class, code, LockModeType.PESSIMISTIC_WRITE))
                .map(HibernateCommunities::toCommunity);
    }

    @Override
    public Uni<Void> saveListing(Community community) {
        return session()
                .chain(session -> session.find(CommunityRow.class, community.code()))
                .invoke(row -> row.listing = community.listing())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<ListedCommunity>> page(PageRequest page) {
        String after = page.after();
        return listed(after == null ? "" : after, page.fetch());
    }

    @Override
    public Uni<List<ListedCommunity>> all() {
        return listed("", Integer.MAX_VALUE);
    }

    private Uni<List<ListedCommunity>> listed(String after, int limit) {
        return session()
                .chain(session -> session.createSelectionQuery(LISTED, Object[].class)
                        .setParameter("after", after)
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new ListedCommunity(((CommunityRow) row[0]).toCommunity(), (Boolean) row[1]))
                        .toList());
    }

    private static Optional<Community> toCommunity(@Nullable CommunityRow row) {
        return Optional.ofNullable(row).map(CommunityRow::toCommunity);
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
