package fr.parvis.facilitation.release.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.release.EndReason;
import fr.parvis.facilitation.release.ReleasedRequest;
import fr.parvis.facilitation.release.Requests;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
final class HibernateRequests implements Requests {

    private final PersonKeys keys;

    HibernateRequests(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<ReleasedRequest>> withHandle(UUID handle) {
        return one("from RequestRow where handle = :value", handle, LockModeType.NONE);
    }

    @Override
    public Uni<Void> hold(UUID handle) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select true from pg_advisory_xact_lock(hashtextextended(:handle, 0))", Boolean.class)
                        .setParameter("handle", handle.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<ReleasedRequest>> lock(UUID handle) {
        return one("from RequestRow where handle = :value", handle, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Uni<Optional<ReleasedRequest>> withKey(UUID releaseKey) {
        return one("from RequestRow where releaseKey = :value", releaseKey, LockModeType.NONE);
    }

    private Uni<Optional<ReleasedRequest>> one(String query, UUID value, LockModeType lock) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(query, RequestRow.class)
                        .setParameter("value", value)
                        .setLockMode(lock)
                        .getResultList())
                .chain(this::opened)
                .map(requests -> requests.stream().findFirst());
    }

    @Override
    public Uni<List<ReleasedRequest>> of(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from RequestRow where caseId = :caseId order by releasedAt desc, releaseKey",
                                RequestRow.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList())
                .chain(this::opened);
    }

    @Override
    public Uni<Void> add(ReleasedRequest request) {
        return keys.of(request.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new RequestRow(request, key))
                                .chain(session::flush)
                                .chain(() -> session.persistAll(items(request)))
                                .chain(session::flush)));
    }

    private static Object[] items(ReleasedRequest request) {
        return request.content().items().stream()
                .map(item -> new ItemRow(request.releaseKey(), item))
                .toArray();
    }

    @Override
    public Uni<ReleasedRequest> save(ReleasedRequest request) {
        return Panache.getSession()
                .chain(session -> session.find(RequestRow.class, request.releaseKey())
                        .invoke(row -> change(row, request))
                        .call(session::flush))
                .chain(row -> opened(List.of(row)))
                .map(List::getFirst);
    }

    private static void change(RequestRow row, ReleasedRequest request) {
        if (row.version != request.version()) {
            throw Problems.versionConflict();
        }
        row.change(request);
    }

    @Override
    public Uni<Void> rememberEnd(UUID handle, EndReason reason) {
        return Panache.getSession()
                .chain(session -> session.merge(new EndedRow(handle, reason)).call(session::flush))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<EndReason>> rememberedEnd(UUID handle) {
        return Panache.getSession()
                .chain(session -> session.find(EndedRow.class, handle))
                .map(row -> Optional.ofNullable(row).map(ended -> ended.reason));
    }

    /** All rows are of one case, hence of one person. */
    private Uni<List<ReleasedRequest>> opened(List<RequestRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return keys.of(new PersonReference(rows.getFirst().person))
                .chain(key -> Panache.getSession()
                        .chain(session -> itemsOf(session, rows))
                        .map(items -> rows.stream()
                                .map(row -> row.request(
                                        items.getOrDefault(row.releaseKey, List.of()).stream()
                                                .map(ItemRow::item)
                                                .toList(),
                                        key))
                                .toList()));
    }

    private static Uni<Map<UUID, List<ItemRow>>> itemsOf(Mutiny.Session session, List<RequestRow> rows) {
        List<UUID> releaseKeys = new ArrayList<>();
        rows.forEach(row -> releaseKeys.add(row.releaseKey));
        return session.createSelectionQuery(
                        "from ItemRow where releaseKey in (:releaseKeys) order by number", ItemRow.class)
                .setParameter("releaseKeys", releaseKeys)
                .getResultList()
                .map(items -> items.stream().collect(Collectors.groupingBy(item -> item.releaseKey)));
    }
}
