package fr.parvis.facilitation.task.persistence;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.task.DueCount;
import fr.parvis.facilitation.task.DueTask;
import fr.parvis.facilitation.task.DueTasks;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateDueTasks implements DueTasks {

    private static final String ORDER = " order by dueOn, cast(kind as string), object";
    private static final String BEHIND =
            " and (dueOn, cast(kind as string), object) > (:afterDay, :afterKind, :afterObject)";

    @Override
    public Uni<List<DueTask>> of(String facilitator, LocalDate until, @Nullable Place after, int limit) {
        Map<String, Object> asked = new TreeMap<>(Map.of("facilitator", facilitator, "until", until));
        if (after != null) {
            asked.put("afterDay", after.dueOn());
            asked.put("afterKind", after.kind().name());
            asked.put("afterObject", after.object());
        }
        return read("facilitator = :facilitator and dueOn <= :until" + (after == null ? "" : BEHIND), asked, limit);
    }

    @Override
    public Uni<DueCount> count(String facilitator, LocalDate today) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("""
                                select count(*), count(case when dueOn < :today then 1 end)
                                from DueTaskRow where facilitator = :facilitator and dueOn <= :today""", Object[].class)
                        .setParameter("facilitator", facilitator)
                        .setParameter("today", today)
                        .getSingleResult())
                .map(counted -> new DueCount((Long) counted[0], (Long) counted[1]));
    }

    @Override
    public Uni<List<DueTask>> of(CaseId caseId, LocalDate until) {
        return read(
                "caseId = :caseId and dueOn <= :until",
                Map.of("caseId", caseId.value(), "until", until),
                Integer.MAX_VALUE);
    }

    private static Uni<List<DueTask>> read(String which, Map<String, Object> asked, int limit) {
        return Panache.getSession()
                .chain(session -> {
                    var query =
                            session.createSelectionQuery("from DueTaskRow where " + which + ORDER, DueTaskRow.class);
                    asked.forEach(query::setParameter);
                    return query.setMaxResults(limit).getResultList();
                })
                .map(rows -> rows.stream().map(DueTaskRow::task).toList());
    }
}
