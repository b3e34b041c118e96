package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.Cell;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Relation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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

    /** How many masked figures around one are asked first, and next. */
    private static final int[] AROUND = {40, 160};

    private final Figures figures;
    private final MaskingRules rules;
    private final Map<CellKey, Possible> possible = new TreeMap<>();
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
        masked.forEach(key -> possible.computeIfAbsent(key, _ -> new Possible(value(key))));
        for (Region region : Region.of(figures, masked)) {
            region.masked().forEach(key -> regions.put(key, region));
        }
        return masked.stream().sorted(INNERMOST_FIRST).filter(this::tellable).findFirst();
    }

    /** Most can be answered among a few figures around it; only where they say too little all are asked. */
    private boolean tellable(CellKey key) {
        Region whole = region(key);
        for (int most : AROUND) {
            Region near = whole.near(key, most);
            look(near, key);
            if (!tooNarrow(key)) {
                return false;
            }
            if (near.masked().size() == whole.masked().size()) {
                return true;
            }
        }
        look(whole, key);
        return tooNarrow(key);
    }

    /** How high, how low, and each value between until there are enough. */
    private void look(Region region, CellKey key) {
        for (boolean highest : new boolean[] {true, false}) {
            if (tooNarrow(key)) {
                extreme(region, key, highest).ifPresent(this::widen);
            }
        }
        Possible known = known(key);
        for (long value = known.lowest() + 1; value < known.highest() && tooNarrow(key); value++) {
            if (!known.has(value)) {
                exactly(region, key, value).ifPresent(this::widen);
            }
        }
    }

    private Region region(CellKey key) {
        Region region = regions.get(key);
        if (region == null) {
            throw new IllegalArgumentException("not masked: " + key);
        }
        return region;
    }

    private boolean tooNarrow(CellKey key) {
        return !known(key).enough(figures.cell(key), rules);
    }

    private Possible known(CellKey key) {
        Possible known = possible.get(key);
        if (known == null) {
            throw new IllegalArgumentException("not masked: " + key);
        }
        return known;
    }

    private void widen(Map<CellKey, Long> found) {
        found.forEach((key, value) -> known(key).add(value));
    }

    /** Fractions first, because they are quick and mostly come out whole; whole numbers only when they do not. */
    private Optional<Map<CellKey, Long>> extreme(Region region, CellKey key, boolean highest) {
        return solve(region, key, highest, OptionalLong.empty(), false)
                .or(() -> solve(region, key, highest, OptionalLong.empty(), true));
    }

    private Optional<Map<CellKey, Long>> exactly(Region region, CellKey key, long value) {
        return solve(region, key, true, OptionalLong.of(value), false)
                .or(() -> solve(region, key, true, OptionalLong.of(value), true));
    }

    private Optional<Map<CellKey, Long>> solve(
            Region region, CellKey key, boolean highest, OptionalLong exactly, boolean whole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<CellKey, Variable> variables = variables(region, model, whole);
        int number = 0;
        for (Relation relation : region.relations()) {
            constrain(model.newExpression("r" + number++), relation, variables);
        }
        Variable asked = variable(variables, key);
        exactly.ifPresent(value -> model.newExpression("exactly").set(asked, 1).level(value));
        asked.weight(1);
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

    private Map<CellKey, Variable> variables(Region region, ExpressionsBasedModel model, boolean whole) {
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
        return variables;
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
