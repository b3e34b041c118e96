package fr.parvis.indicators.erasure.persistence;

import fr.parvis.indicators.erasure.FoldedCounts;
import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.tally.CellCodes;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Count;
import fr.parvis.indicators.tally.Folded;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Folded counts through the session of the use case. */
@ApplicationScoped
final class HibernateFoldedCounts implements FoldedCounts {

    private static final String ADD = """
            insert into folded_count as known (family, measure, period, codes, value, persons, largest)
            values (:family, :measure, :period, :codes, :value, :persons, :largest)
            on conflict (measure, period, codes) do update set value = known.value + excluded.value,
                persons = known.persons + excluded.persons, largest = greatest(known.largest, excluded.largest)""";

    @Override
    public Uni<Folded> of(Family family) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from FoldedCountRow c where c.family = :family", FoldedCountRow.class)
                        .setParameter("family", family)
                        .setReadOnly(true)
                        .getResultList())
                .map(HibernateFoldedCounts::toFolded);
    }

    /** One after the other in the order of their keys, so that two erasures never wait for each other. */
    @Override
    public Uni<Void> add(Family family, Folded more) {
        return Multi.createFrom()
                .iterable(more.counts().entrySet())
                .onItem()
                .transformToUniAndConcatenate(entry -> add(family, entry.getKey(), entry.getValue()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Integer> add(Family family, CellKey key, Count count) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("family", family.name())
                        .setParameter("measure", key.measure().name())
                        .setParameter("period", key.period().toString())
                        .setParameter("codes", CellCodes.write(key.at()))
                        .setParameter("value", count.value())
                        .setParameter("persons", count.persons())
                        .setParameter("largest", count.largest())
                        .executeUpdate());
    }

    private static Folded toFolded(List<FoldedCountRow> rows) {
        SortedMap<CellKey, Count> counts = new TreeMap<>();
        rows.forEach(row -> counts.put(row.key(), row.count()));
        return new Folded(counts);
    }
}
