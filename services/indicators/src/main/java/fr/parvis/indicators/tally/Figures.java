package fr.parvis.indicators.tally;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** True figures that are decided on together, and what is known about how they hang together. */
public record Figures(SortedMap<CellKey, Cell> cells, Set<Relation> relations) {

    public Figures {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        relations = Collections.unmodifiableSet(new LinkedHashSet<>(relations));
        for (Relation relation : relations) {
            if (!cells.keySet().containsAll(relation.cells())) {
                throw new IllegalArgumentException("a relation names a figure that is not here: " + relation);
            }
            if (!holds(relation, cells)) {
                throw new IllegalArgumentException("the figures do not fit together: " + relation);
            }
        }
    }

    public static Figures of(Collection<Cell> cells, Set<Relation> relations) {
        SortedMap<CellKey, Cell> byKey = new TreeMap<>();
        cells.forEach(cell -> byKey.put(cell.key(), cell));
        return new Figures(byKey, relations);
    }

    public Cell cell(CellKey key) {
        Cell cell = cells.get(key);
        if (cell == null) {
            throw new IllegalArgumentException("no such figure: " + key);
        }
        return cell;
    }

    static boolean holds(Relation relation, Map<CellKey, Cell> cells) {
        return switch (relation) {
            case Relation.Sum sum -> total(sum.parts(), cells) == total(Set.of(sum.whole()), cells);
            case Relation.AtMost atMost -> total(atMost.less(), cells) <= total(atMost.more(), cells);
        };
    }

    private static long total(Collection<CellKey> keys, Map<CellKey, Cell> cells) {
        return keys.stream()
                .map(cells::get)
                .mapToLong(cell -> cell == null ? 0 : cell.value())
                .sum();
    }
}
