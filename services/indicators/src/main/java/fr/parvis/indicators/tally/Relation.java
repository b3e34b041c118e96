package fr.parvis.indicators.tally;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What every reader knows about figures without seeing them. */
public sealed interface Relation {

    /** Without doubles, sorted. */
    Set<CellKey> cells();

    /** The parts add up to the whole. */
    record Sum(CellKey whole, List<CellKey> parts) implements Relation {

        public Sum {
            parts = parts.stream().sorted().toList();
        }

        @Override
        public Set<CellKey> cells() {
            Set<CellKey> all = new TreeSet<>(parts);
            all.add(whole);
            return all;
        }
    }

    /** The less together are no more than the more together. */
    record AtMost(List<CellKey> less, List<CellKey> more) implements Relation {

        public AtMost {
            less = less.stream().sorted().toList();
            more = more.stream().sorted().toList();
        }

        @Override
        public Set<CellKey> cells() {
            Set<CellKey> all = new TreeSet<>(less);
            all.addAll(more);
            return all;
        }
    }
}
