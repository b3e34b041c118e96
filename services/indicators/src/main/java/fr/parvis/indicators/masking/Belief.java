package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.Cell;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.linear.LinearSolver;

/**
 * What a reader could believe of the masked figures of one region, as a linear program: each at least zero and at most a
 * width above the truth, and every relation kept. Solved with fractions first, because that is quick and mostly comes out
 * whole; with whole numbers only when it does not. What is found is checked without rounding.
 */
final class Belief {

    private final Known known;
    private final Region region;
    private final int[] cells;
    private final double[] highest;

    Belief(Known known, MaskingRules rules, Region region) {
        this.known = known;
        this.region = region;
        this.cells = region.masked().stream().toArray();
        this.highest = Arrays.stream(cells)
                .mapToObj(known::cell)
                .mapToDouble(cell -> (double) (cell.value() + rules.width(cell)))
                .toArray();
    }

    /** All figures, by number, with this one as high or as low as found. */
    Optional<long[]> extreme(int cell, boolean high) {
        double[] cost = new double[cells.length];
        cost[place(cell)] = high ? -1 : 1;
        return cheapest(cost, OptionalInt.empty(), 0);
    }

    /** All figures, by number, with exactly this value for one; as few others as can be change, so that the way can be taken again. */
    Optional<long[]> exactly(int cell, long value) {
        double[] cost = Arrays.stream(cells)
                .mapToDouble(each -> known.cell(each).value() == 0 ? 1 : 0)
                .toArray();
        return cheapest(cost, OptionalInt.of(place(cell)), value);
    }

    private Optional<long[]> cheapest(double[] cost, OptionalInt fixed, long value) {
        return checked(withFractions(cost, fixed, (double) value))
                .or(() -> checked(inWholeNumbers(cost, fixed, (double) value)));
    }

    /** Straight to the simplex: building a model of exact decimals took most of the time of a publication. */
    private Optimisation.Result withFractions(double[] cost, OptionalInt fixed, double value) {
        LinearSolver.Builder program = LinearSolver.newBuilder(cost).lower(0.0).upper(highest);
        region.lines().stream().mapToObj(known::line).forEach(line -> {
            double[] factors = new double[cells.length];
            double rest = split(line, factors);
            if (line.exact()) {
                program.equality(rest, factors);
            } else {
                program.inequality(rest, factors);
            }
        });
        // A row, because bounds that meet are not kept by this solver.
        fixed.ifPresent(place -> {
            double[] factors = new double[cells.length];
            factors[place] = 1;
            program.equality(value, factors);
        });
        return program.solve();
    }

    private Optimisation.Result inWholeNumbers(double[] cost, OptionalInt fixed, double value) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] variables = new Variable[cells.length];
        for (int place = 0; place < cells.length; place++) {
            variables[place] = model.newVariable("v" + cells[place])
                    .lower(0)
                    .upper(highest[place])
                    .weight(cost[place])
                    .integer(true);
        }
        region.lines().stream().forEach(number -> {
            double[] factors = new double[cells.length];
            double rest = split(known.line(number), factors);
            var expression = model.newExpression("r" + number);
            for (int place = 0; place < cells.length; place++) {
                if (factors[place] != 0) {
                    expression.set(variables[place], factors[place]);
                }
            }
            if (known.line(number).exact()) {
                expression.level(rest);
            } else {
                expression.upper(rest);
            }
        });
        fixed.ifPresent(
                place -> model.newExpression("exactly").set(variables[place], 1).level(value));
        return model.minimise();
    }

    /** Fills in the factors of the masked figures; what the shown ones leave is the other side. */
    private double split(Known.Line line, double[] factors) {
        double shown = 0;
        for (int i = 0; i < line.size(); i++) {
            Cell cell = known.cell(line.cell(i));
            int place = Arrays.binarySearch(cells, line.cell(i));
            if (place < 0) {
                shown += (double) (line.factor(i) * cell.value());
            } else {
                factors[place] = (double) line.factor(i);
            }
        }
        return -shown;
    }

    private Optional<long[]> checked(Optimisation.Result result) {
        // Without an equation the simplex takes bounded figures for unbounded ones; the search in whole numbers does
        // not.
        if (!result.getState().isOptimal()) {
            return Optional.empty();
        }
        long[] found = known.values();
        for (int place = 0; place < cells.length; place++) {
            found[cells[place]] = Math.round(result.doubleValue(place));
        }
        return fits(found) ? Optional.of(found) : Optional.empty();
    }

    private boolean fits(long[] found) {
        return Arrays.stream(cells).allMatch(cell -> found[cell] >= 0)
                && region.lines().stream().allMatch(line -> known.line(line).holds(found));
    }

    private int place(int cell) {
        return Arrays.binarySearch(cells, cell);
    }
}
