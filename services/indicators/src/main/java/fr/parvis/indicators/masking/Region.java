package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Masked figures that hang together through relations; what is concluded about one region says nothing about another. */
record Region(SortedSet<CellKey> masked, List<Relation> relations) {

    static List<Region> of(Figures figures, Set<CellKey> masked) {
        Map<CellKey, List<Relation>> touching = new HashMap<>();
        for (Relation relation : figures.relations()) {
            relation.cells().stream()
                    .filter(masked::contains)
                    .forEach(key -> touching.computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(relation));
        }
        List<Region> regions = new ArrayList<>();
        Set<CellKey> seen = new TreeSet<>();
        for (CellKey start : new TreeSet<>(masked)) {
            if (seen.add(start)) {
                regions.add(around(start, masked, touching, seen));
            }
        }
        return regions;
    }

    private static Region around(
            CellKey start, Set<CellKey> masked, Map<CellKey, List<Relation>> touching, Set<CellKey> seen) {
        SortedSet<CellKey> found = new TreeSet<>();
        List<Relation> relations = new ArrayList<>();
        Deque<CellKey> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            CellKey key = open.pop();
            found.add(key);
            for (Relation relation : touching.getOrDefault(key, List.of())) {
                if (!relations.contains(relation)) {
                    relations.add(relation);
                    relation.cells().stream()
                            .filter(masked::contains)
                            .filter(seen::add)
                            .forEach(open::push);
                }
            }
        }
        return new Region(found, relations);
    }
}
