package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Family;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is counted of one family and how it is broken down. The tables must not form a ring: then any numbers that fit
 * together two dimensions at a time also fit together as persons, so a reader who thinks in tables misses nothing.
 */
public record Plan(Family family, Set<Measure> measures, Set<Table> tables) {

    public Plan {
        measures = measures.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(measures));
        tables = Set.copyOf(new LinkedHashSet<>(tables));
        for (Measure measure : measures) {
            if (measure.family() != family) {
                throw new IllegalArgumentException(measure + " is not of the family " + family);
            }
        }
        if (ring(tables)) {
            throw new IllegalArgumentException("the tables of " + family + " form a ring: " + tables);
        }
    }

    /** Those tables a measure has the dimensions for. */
    Set<Table> tables(Measure measure) {
        Set<Table> fitting = new LinkedHashSet<>();
        for (Table table : tables) {
            if (measure.dimensions().contains(table.first())
                    && table.second().map(measure.dimensions()::contains).orElse(true)) {
                fitting.add(table);
            }
        }
        return fitting;
    }

    private static boolean ring(Set<Table> tables) {
        Map<Dimension, Dimension> parents = new HashMap<>();
        Set<Set<Dimension>> seen = new LinkedHashSet<>();
        for (Table table : tables) {
            Optional<Dimension> other = table.second();
            if (other.isPresent() && seen.add(Set.of(table.first(), other.get()))) {
                Dimension one = root(table.first(), parents);
                Dimension two = root(other.get(), parents);
                if (one == two) {
                    return true;
                }
                parents.put(one, two);
            }
        }
        return false;
    }

    private static Dimension root(Dimension dimension, Map<Dimension, Dimension> parents) {
        Dimension at = dimension;
        Dimension parent = parents.get(at);
        while (parent != null) {
            at = parent;
            parent = parents.get(at);
        }
        return at;
    }
}
