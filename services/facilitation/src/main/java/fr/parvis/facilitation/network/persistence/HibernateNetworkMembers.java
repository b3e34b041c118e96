package fr.parvis.facilitation.network.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.network.Closeness;
import fr.parvis.facilitation.network.MemberKind;
import fr.parvis.facilitation.network.NetworkMember;
import fr.parvis.facilitation.network.NetworkMember.Standing;
import fr.parvis.facilitation.network.NetworkMembers;
import fr.parvis.facilitation.network.NetworkMembers.Line;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class HibernateNetworkMembers implements NetworkMembers {

    private final PersonKeys keys;

    HibernateNetworkMembers(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<NetworkMember>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(NetworkMemberRow.class, id))
                .chain(row -> keys.opened(row, one -> one.person, (one, key) -> one.member(key)));
    }

    @Override
    public Uni<List<Line>> page(CaseId caseId, long after, int limit) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from NetworkMemberRow where caseId = :caseId and recorded > :after order by recorded",
                                NetworkMemberRow.class)
                        .setParameter("caseId", caseId.value())
                        .setParameter("after", after)
                        .setMaxResults(limit)
                        .getResultList())
                .chain(this::allOpened);
    }

    @Override
    public Uni<List<Standing>> standings(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select kind, closeness, domains from NetworkMemberRow where caseId = :caseId",
                                Object[].class)
                        .setParameter("caseId", caseId.value())
                        .getResultList())
                .map(rows ->
                        rows.stream().map(HibernateNetworkMembers::standing).toList());
    }

    private static Standing standing(Object[] row) {
        return new Standing((MemberKind) row[0], (Closeness) row[1], NetworkMemberRow.domains((String) row[2]));
    }

    @Override
    public Uni<NetworkMember> add(NetworkMember member) {
        return keys.of(member.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new NetworkMemberRow(member, key))
                                .chain(session::flush)))
                // Her own place written down twice at once, or the same request after its kept answer was forgotten.
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict())
                .replaceWith(member);
    }

    @Override
    public Uni<NetworkMember> save(NetworkMember member) {
        return keys.of(member.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.find(NetworkMemberRow.class, member.id())
                                .invoke(row -> change(row, member, key))
                                .call(session::flush)
                                .map(row -> row.member(key))));
    }

    private static void change(NetworkMemberRow row, NetworkMember member, DataKey key) {
        if (row.version != member.version()) {
            throw Problems.versionConflict();
        }
        row.change(member, key);
    }

    /** By a statement: the way a session removes a row is shared by all sessions and mixes up those that do it at once. */
    @Override
    public Uni<Void> remove(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from NetworkMemberRow where id = :id")
                        .setParameter("id", id)
                        .executeUpdate())
                .invoke(HibernateNetworkMembers::requireRow)
                .replaceWithVoid();
    }

    private static void requireRow(int rows) {
        if (rows == 0) {
            throw Problems.versionConflict();
        }
    }

    private Uni<List<Line>> allOpened(List<NetworkMemberRow> rows) {
        return keys.allOpened(rows, row -> row.person, (row, key) -> new Line(row.recorded, row.member(key)));
    }
}
