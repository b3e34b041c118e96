package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Measure.Nature;
import fr.parvis.indicators.tally.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is masked so far, and which shown figure costs the reader least to lose next. */
final class Choice {

    private final SecretOrder order;
    private final Set<CellKey> shownForEver;
    private final Set<CellKey> masked = new TreeSet<>();
    private final Map<CellKey, List<Relation>> relations = new HashMap<>();
    private final Map<CellKey, Set<CellKey>> together = new HashMap<>();

    Choice(Figures figures, Decided earlier, SecretOrder order) {
        this.order = order;
        this.shownForEver = earlier.shown();
        for (Relation relation : figures.relations()) {
            relation.cells()
                    .forEach(key -> relations
                            .computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(relation));
        }
        for (CellKey key : figures.cells().keySet()) {
            if (key.measure().nature() == Nature.QUANTITY) {
                Set<CellKey> same = companions(key, figures);
                same.forEach(each ->
                        together.computeIfAbsent(each, _ -> new TreeSet<>()).addAll(same));
            }
        }
        earlier.masked().stream()
                .filter(key -> figures.cells().containsKey(key))
                .forEach(masked::add);
    }

    Set<CellKey> masked() {
        return Collections.unmodifiableSet(masked);
    }

    /** A quantity and the persons behind it are masked together. What was published stays. */
    void mask(CellKey key) {
        together.getOrDefault(key, Set.of(key)).stream()
                .filter(each -> !shownForEver.contains(each))
                .forEach(masked::add);
    }

    /** Masks one figure more, as near as there is one to the figure that could be told. */
    void maskNear(CellKey tellable) {
        Set<CellKey> reached = new HashSet<>(Set.of(tellable));
        Set<CellKey> edge = reached;
        while (!edge.isEmpty()) {
            Set<CellKey> next = neighbours(edge);
            next.removeAll(reached);
            CellKey cheapest =
                    next.stream().filter(this::mayBeMasked).min(cheapestFirst()).orElse(null);
            if (cheapest != null) {
                mask(cheapest);
                return;
            }
            reached.addAll(next);
            edge = next;
        }
        throw new IllegalStateException(tellable + " can be told from what has been published for ever");
    }

    private Set<CellKey> neighbours(Set<CellKey> keys) {
        Set<CellKey> found = new HashSet<>();
        keys.forEach(key -> relationsOf(key).forEach(relation -> found.addAll(relation.cells())));
        return found;
    }

    private boolean mayBeMasked(CellKey key) {
        return !masked.contains(key) && !shownForEver.contains(key);
    }

    /** Inner cells before margins, then what needs fewest further masks, then as nobody outside can foresee. */
    private Comparator<CellKey> cheapestFirst() {
        return Comparator.comparingInt((CellKey key) -> -key.depth())
                .thenComparingLong(this::untouchedRelations)
                .thenComparingLong(order::of)
                .thenComparing(Comparator.naturalOrder());
    }

    private long untouchedRelations(CellKey key) {
        return relationsOf(key).stream()
                .filter(relation -> relation.cells().stream().noneMatch(masked::contains))
                .count();
    }

    private List<Relation> relationsOf(CellKey key) {
        return relations.getOrDefault(key, List.of());
    }

    private static Set<CellKey> companions(CellKey quantity, Figures figures) {
        Set<CellKey> same = new TreeSet<>(Set.of(quantity));
        quantity.measure()
                .behind()
                .map(quantity::of)
                .filter(key -> figures.cells().containsKey(key))
                .ifPresent(same::add);
        return same;
    }
}
