package fr.parvis.supervision.practice.persistence;

import fr.parvis.commons.web.side.SideConfig;
import fr.parvis.supervision.practice.ToldMonths;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;

/** Columns, not rows, are read: a session that had read a row before would answer what it said then. */
@ApplicationScoped
final class HibernateToldMonths implements ToldMonths {

    private static final String KEEP = """
            insert into practice_told (side, territory, month, held, number)
            select :side, :territory, cast(:month as date), cast(:held as boolean), coalesce(max(number), 0) + 1
            from practice_told where side = :side and territory = :territory
            on conflict (side, territory, month) do update set held = excluded.held, number = excluded.number""";

    private final SideConfig config;

    HibernateToldMonths(SideConfig config) {
        this.config = config;
    }

    @Override
    public Uni<Map<YearMonth, Boolean>> of(String territory) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select m.month, m.held from ToldMonthRow m where m.side = :side and m.territory = :territory",
                                Object[].class)
                        .setParameter("side", config.side())
                        .setParameter("territory", territory)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> YearMonth.from((LocalDate) row[0]), row -> (Boolean) row[1])));
    }

    @Override
    public Uni<Long> keep(String territory, YearMonth month, boolean held) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("side", config.side().name())
                        .setParameter("territory", territory)
                        .setParameter("month", month.atDay(1))
                        .setParameter("held", held)
                        .executeUpdate()
                        .chain(() -> session.createSelectionQuery(
                                        "select max(m.number) from ToldMonthRow m where m.side = :side and m.territory = :territory",
                                        Long.class)
                                .setParameter("side", config.side())
                                .setParameter("territory", territory)
                                .getSingleResult()));
    }
}
