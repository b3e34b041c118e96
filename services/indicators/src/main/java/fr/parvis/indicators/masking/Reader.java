package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.Cell;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Relation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The cleverest reader: she knows every shown figure and every relation, and asks how low and how high a masked one can
 * be. An answer counts only with a whole set of whole numbers that fits all she knows, checked without rounding; where
 * none is found the range stays narrow, and more is masked.
 */
final class Reader {

    private static final Comparator<CellKey> INNERMOST_FIRST =
            Comparator.comparingInt((CellKey key) -> -key.depth()).thenComparing(Comparator.naturalOrder());

    private final Figures figures;
    private final MaskingRules rules;
    private final Map<CellKey, Range> ranges = new TreeMap<>();
    private final Map<CellKey, Region> regions = new TreeMap<>();

    Reader(Figures figures, MaskingRules rules) {
        this.figures = figures;
        this.rules = rules;
    }

    /**
     * The innermost masked figure a reader could tell too precisely: margins are told mostly through the cells inside.
     *
     * @param masked all that was masked when last asked, or more: what was possible for her then still is
     */
    Optional<CellKey> tellable(Set<CellKey> masked) {
        masked.forEach(key -> ranges.putIfAbsent(key, Range.only(value(key))));
        for (Region region : Region.of(figures, masked)) {
            region.masked().forEach(key -> regions.put(key, region));
        }
        return masked.stream().sorted(INNERMOST_FIRST).filter(this::tellable).findFirst();
    }

    private boolean tellable(CellKey key) {
        for (boolean highest : new boolean[] {true, false}) {
            if (tooNarrow(key)) {
                extreme(region(key), key, highest).ifPresent(this::widen);
            }
        }
        return tooNarrow(key);
    }

    private Region region(CellKey key) {
        Region region = regions.get(key);
        if (region == null) {
            throw new IllegalArgumentException("not masked: " + key);
        }
        return region;
    }

    private boolean tooNarrow(CellKey key) {
        Range range = ranges.get(key);
        return range == null || range.width() < rules.width(figures.cell(key));
    }

    private void widen(Map<CellKey, Long> found) {
        found.forEach((key, value) -> ranges.computeIfPresent(key, (_, range) -> range.with(value)));
    }

    /** Fractions first, because they are quick and mostly come out whole; whole numbers only when they do not. */
    private Optional<Map<CellKey, Long>> extreme(Region region, CellKey key, boolean highest) {
        return solve(region, key, highest, false).or(() -> solve(region, key, highest, true));
    }

    private Optional<Map<CellKey, Long>> solve(Region region, CellKey key, boolean highest, boolean whole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<CellKey, Variable> variables = new TreeMap<>();
        for (CellKey masked : region.masked()) {
            Cell cell = figures.cell(masked);
            variables.put(
                    masked,
                    model.newVariable("v" + variables.size())
                            .lower(0)
                            .upper(cell.value() + rules.width(cell))
                            .integer(whole));
        }
        int number = 0;
        for (Relation relation : region.relations()) {
            constrain(model.newExpression("r" + number++), relation, variables);
        }
        variable(variables, key).weight(1);
        Optimisation.Result result = highest ? model.maximise() : model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        Map<CellKey, Long> found = new TreeMap<>();
        List<CellKey> order = List.copyOf(variables.keySet());
        for (int i = 0; i < order.size(); i++) {
            found.put(order.get(i), Math.round(result.doubleValue(i)));
        }
        return fits(region, found) ? Optional.of(found) : Optional.empty();
    }

    private void constrain(Expression expression, Relation relation, Map<CellKey, Variable> variables) {
        switch (relation) {
            case Relation.Sum(CellKey whole, List<CellKey> parts) ->
                expression.level(add(expression, parts, List.of(whole), variables));
            case Relation.AtMost(List<CellKey> less, List<CellKey> more) ->
                expression.upper(add(expression, less, more, variables));
        }
    }

    /** Puts the masked ones into the expression and returns what the shown ones leave on the other side. */
    private long add(Expression expression, List<CellKey> plus, List<CellKey> minus, Map<CellKey, Variable> variables) {
        Map<CellKey, Long> factors = new TreeMap<>();
        plus.forEach(key -> factors.merge(key, 1L, Long::sum));
        minus.forEach(key -> factors.merge(key, -1L, Long::sum));
        long known = 0;
        for (Map.Entry<CellKey, Long> factor : factors.entrySet()) {
            if (variables.containsKey(factor.getKey())) {
                expression.set(variable(variables, factor.getKey()), factor.getValue());
            } else {
                known += factor.getValue() * value(factor.getKey());
            }
        }
        return -known;
    }

    private boolean fits(Region region, Map<CellKey, Long> found) {
        ToLongFunction<CellKey> value = key -> found.getOrDefault(key, value(key));
        return found.values().stream().allMatch(number -> number >= 0)
                && region.relations().stream().allMatch(relation -> holds(relation, value));
    }

    private static boolean holds(Relation relation, ToLongFunction<CellKey> value) {
        return switch (relation) {
            case Relation.Sum(CellKey whole, List<CellKey> parts) ->
                parts.stream().mapToLong(value).sum() == value.applyAsLong(whole);
            case Relation.AtMost(List<CellKey> less, List<CellKey> more) ->
                less.stream().mapToLong(value).sum()
                        <= more.stream().mapToLong(value).sum();
        };
    }

    private static Variable variable(Map<CellKey, Variable> variables, CellKey key) {
        Variable variable = variables.get(key);
        if (variable == null) {
            throw new IllegalArgumentException("not masked: " + key);
        }
        return variable;
    }

    private long value(CellKey key) {
        return figures.cell(key).value();
    }
}
