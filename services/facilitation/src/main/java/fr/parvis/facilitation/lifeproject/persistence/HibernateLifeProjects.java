package fr.parvis.facilitation.lifeproject.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.lifeproject.LifeProject;
import fr.parvis.facilitation.lifeproject.LifeProjects;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateLifeProjects implements LifeProjects {

    @Override
    public Uni<Optional<LifeProject>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(LifeProjectRow.class, id))
                .chain(row -> withItems(row == null ? List.of() : List.of(row)))
                .map(all -> all.stream().findFirst());
    }

    @Override
    public Uni<Optional<LifeProject>> latest(CaseId caseId) {
        return page(caseId, null, 1).map(all -> all.stream().findFirst());
    }

    @Override
    public Uni<List<LifeProject>> page(CaseId caseId, @Nullable Integer before, int limit) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from LifeProjectRow where caseId = :caseId and number < :before order by number desc",
                                LifeProjectRow.class)
                        .setParameter("caseId", caseId.value())
                        .setParameter("before", before == null ? Integer.MAX_VALUE : before)
                        .setMaxResults(limit)
                        .getResultList())
                .chain(HibernateLifeProjects::withItems);
    }

    @Override
    public Uni<Void> add(LifeProject version) {
        return Panache.getSession()
                .chain(session -> session.persist(new LifeProjectRow(version))
                        .chain(session::flush)
                        .chain(() -> session.persistAll(items(version)))
                        .chain(session::flush))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    private static Object[] items(LifeProject version) {
        return IntStream.range(0, version.items().size())
                .mapToObj(place -> new LifeProjectItemRow(
                        version.id(), place, version.items().get(place)))
                .toArray();
    }

    private static Uni<List<LifeProject>> withItems(List<LifeProjectRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session -> itemsOf(session, rows))
                .map(items -> rows.stream()
                        .map(row -> row.version(items.getOrDefault(row.id, List.of())))
                        .toList());
    }

    private static Uni<Map<UUID, List<LifeProject.Item>>> itemsOf(Mutiny.Session session, List<LifeProjectRow> rows) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        return session.createSelectionQuery(
                        "from LifeProjectItemRow where lifeProjectId in (:ids) order by place",
                        LifeProjectItemRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .map(items -> items.stream()
                        .collect(Collectors.groupingBy(
                                item -> item.lifeProjectId,
                                Collectors.mapping(LifeProjectItemRow::item, Collectors.toList()))));
    }
}
