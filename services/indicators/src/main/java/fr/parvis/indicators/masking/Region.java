package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Masked figures that hang together through relations; what is concluded about one region says nothing about another. */
record Region(SortedSet<CellKey> masked, List<Relation> relations) {

    static List<Region> of(Figures figures, Set<CellKey> masked) {
        Map<CellKey, List<Relation>> touching = touching(figures.relations(), masked);
        List<Region> regions = new ArrayList<>();
        Set<CellKey> seen = new TreeSet<>();
        for (CellKey start : new TreeSet<>(masked)) {
            if (seen.add(start)) {
                regions.add(around(start, masked, touching, seen));
            }
        }
        return regions;
    }

    /** The part of it that is nearest to one figure; whoever finds other numbers for it alone has found some for the whole. */
    Region near(CellKey key, int most) {
        if (masked.size() <= most) {
            return this;
        }
        Map<CellKey, List<Relation>> touching = touching(relations, masked);
        SortedSet<CellKey> found = new TreeSet<>();
        Set<CellKey> seen = new TreeSet<>(Set.of(key));
        Deque<CellKey> open = new ArrayDeque<>(List.of(key));
        while (!open.isEmpty() && found.size() < most) {
            CellKey each = open.poll();
            found.add(each);
            touching.getOrDefault(each, List.of()).stream()
                    .flatMap(relation -> relation.cells().stream())
                    .filter(cell -> masked.contains(cell))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return new Region(
                found,
                relations.stream()
                        .filter(relation -> relation.cells().stream().anyMatch(cell -> found.contains(cell)))
                        .toList());
    }

    private static Map<CellKey, List<Relation>> touching(Collection<Relation> relations, Set<CellKey> masked) {
        Map<CellKey, List<Relation>> touching = new HashMap<>();
        for (Relation relation : relations) {
            relation.cells().stream()
                    .filter(masked::contains)
                    .forEach(key -> touching.computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(relation));
        }
        return touching;
    }

    private static Region around(
            CellKey start, Set<CellKey> masked, Map<CellKey, List<Relation>> touching, Set<CellKey> seen) {
        SortedSet<CellKey> found = new TreeSet<>();
        Set<Relation> relations = new LinkedHashSet<>();
        Deque<CellKey> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            CellKey key = open.pop();
            found.add(key);
            for (Relation relation : touching.getOrDefault(key, List.of())) {
                if (relations.add(relation)) {
                    relation.cells().stream()
                            .filter(masked::contains)
                            .filter(seen::add)
                            .forEach(open::push);
                }
            }
        }
        return new Region(found, List.copyOf(relations));
    }
}
