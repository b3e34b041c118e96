package fr.parvis.facilitation.statistics.persistence;

import fr.parvis.facilitation.statistics.Counts;
import fr.parvis.facilitation.statistics.InPost;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
final class HibernateCounts implements Counts {

    private static final String KEEP = """
            insert into statistics_facilitators (territory, facilitators, told) values (:territory, :facilitators, 1)
            on conflict (territory) do update
            set facilitators = excluded.facilitators, told = statistics_facilitators.told + 1""";

    @Override
    public Uni<Map<String, Integer>> forChange() {
        // The table, not its rows: two changes at once may both bring the first facilitator of a département.
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("lock table statistics_facilitators in exclusive mode")
                        .executeUpdate()
                        .chain(() -> session.createSelectionQuery(
                                        "select c.territory, c.facilitators from FacilitatorCountRow c", Object[].class)
                                .getResultList()))
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1])));
    }

    @Override
    public Uni<Long> keep(InPost inPost) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("territory", inPost.territory())
                        .setParameter("facilitators", inPost.facilitators())
                        .executeUpdate()
                        .chain(() -> session.createSelectionQuery(
                                        "select c.told from FacilitatorCountRow c where c.territory = :territory",
                                        Long.class)
                                .setParameter("territory", inPost.territory())
                                .getSingleResult()));
    }
}
