package fr.parvis.facilitation.coherence.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.coherence.CoherenceOpinion;
import fr.parvis.facilitation.coherence.CoherenceOpinions;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.person.PersonReference;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
final class HibernateCoherenceOpinions implements CoherenceOpinions {

    private final PersonKeys keys;

    HibernateCoherenceOpinions(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<CoherenceOpinion>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from OpinionRow where id = :id", OpinionRow.class)
                        .setParameter("id", id)
                        .getResultList())
                .chain(this::opened)
                .map(opinions -> opinions.stream().findFirst());
    }

    @Override
    public Uni<Optional<CoherenceOpinion>> lock(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(OpinionRow.class, id)
                        .onItem()
                        .ifNotNull()
                        .call(row -> session.refresh(row, LockModeType.PESSIMISTIC_WRITE)))
                .chain(row -> opened(row == null ? List.of() : List.of(row)))
                .map(opinions -> opinions.stream().findFirst());
    }

    @Override
    public Uni<List<CoherenceOpinion>> of(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from OpinionRow where caseId = :caseId order by writtenAt desc, id", OpinionRow.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList())
                .chain(this::opened);
    }

    @Override
    public Uni<Void> add(CoherenceOpinion opinion) {
        Object[] items = opinion.items().stream()
                .map(item -> new OpinionItemRow(opinion.id(), item))
                .toArray();
        return keys.of(opinion.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new OpinionRow(opinion, key))
                                .chain(session::flush)
                                .chain(() -> session.persistAll(items))
                                .chain(session::flush)));
    }

    @Override
    public Uni<CoherenceOpinion> save(CoherenceOpinion opinion) {
        return Panache.getSession()
                .chain(session -> session.find(OpinionRow.class, opinion.id())
                        .invoke(row -> change(row, opinion))
                        .call(session::flush))
                .chain(row -> opened(List.of(row)))
                .map(List::getFirst);
    }

    private static void change(OpinionRow row, CoherenceOpinion opinion) {
        if (row.version != opinion.version()) {
            throw Problems.versionConflict();
        }
        row.releasedBy = opinion.releasedBy();
    }

    /** All rows are of one case, hence of one person. */
    private Uni<List<CoherenceOpinion>> opened(List<OpinionRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return keys.of(new PersonReference(rows.getFirst().person))
                .chain(key -> Panache.getSession()
                        .chain(session -> itemsOf(session, rows))
                        .map(items -> rows.stream()
                                .map(row -> row.opinion(
                                        items.getOrDefault(row.id, List.of()).stream()
                                                .map(OpinionItemRow::item)
                                                .toList(),
                                        key))
                                .toList()));
    }

    private static Uni<Map<UUID, List<OpinionItemRow>>> itemsOf(Mutiny.Session session, List<OpinionRow> rows) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        return session.createSelectionQuery(
                        "from OpinionItemRow where opinionId in (:ids) order by itemNumber", OpinionItemRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .map(items -> items.stream().collect(Collectors.groupingBy(item -> item.opinionId)));
    }
}
