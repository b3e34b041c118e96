package fr.parvis.portal.figures;

import fr.parvis.portal.codes.FigureState;
import fr.parvis.portal.codes.Unit;
import fr.parvis.portal.indicators.Evolution.Point;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line over periods, in units of its own viewBox ({@link #WIDTH} × {@link #HEIGHT}). It begins at zero, so that a length is an amount; a
 * period without a figure breaks the line and is drawn as such, never as zero.
 *
 * @param lines what is joined: {@code x,y x,y …}
 * @param marks a value where there is one, with its label
 * @param gaps periods without a figure, as columns
 * @param ticks of the amount, lowest first
 * @param names of the periods below
 */
public record LineChart(List<String> lines, List<Mark> marks, List<Gap> gaps, List<Tick> ticks, List<Name> names) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 280;

    private static final int LEFT = 64;
    private static final int RIGHT = 24;
    private static final int TOP = 28;
    private static final int BOTTOM = 52;
    private static final int LABEL_ABOVE = 10;
    private static final int TICKS = 4;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("5"), BigDecimal.TEN);

    /** A value that is shown. */
    public record Mark(String x, String y, String labelY, String label) {}

    /**
     * A period without a figure.
     *
     * @param masked hidden because it is small or tells something small; else not published or nothing to divide by
     */
    public record Gap(String x, String width, boolean masked) {}

    /** A line across with its amount. */
    public record Tick(String y, String label) {}

    /** A period below the axis; the year stands where it begins. */
    public record Name(String x, String label, @Nullable String year) {}

    /** Of one or more points, oldest first. */
    public static LineChart of(List<Point> points, Unit unit) {
        BigDecimal top = roundTop(points);
        double step = (double) (WIDTH - LEFT - RIGHT) / points.size();
        List<String> lines = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String year = "";
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double x = LEFT + step * (i + 0.5);
            BigDecimal value = point.value();
            if (value == null) {
                end(line, lines);
                gaps.add(new Gap(text(x - step / 2), text(step), point.state() == FigureState.MASKED));
            } else {
                double y = y(value, top);
                line.append(line.isEmpty() ? "" : " ")
                        .append(text(x))
                        .append(',')
                        .append(text(y));
                marks.add(new Mark(text(x), text(y), text(y - LABEL_ABOVE), Told.value(value, unit)));
            }
            String now = Periods.year(point.period());
            String axis = Periods.axis(point.period());
            names.add(new Name(text(x), axis, now.equals(year) || now.equals(axis) ? null : now));
            year = now;
        }
        end(line, lines);
        return new LineChart(lines, marks, gaps, ticks(top, unit), names);
    }

    public String left() {
        return Integer.toString(LEFT);
    }

    public String right() {
        return Integer.toString(WIDTH - RIGHT);
    }

    public String top() {
        return Integer.toString(TOP);
    }

    public String floor() {
        return Integer.toString(HEIGHT - BOTTOM);
    }

    public String plotHeight() {
        return Integer.toString(HEIGHT - BOTTOM - TOP);
    }

    private static void end(StringBuilder line, List<String> lines) {
        if (line.indexOf(" ") > 0) {
            lines.add(line.toString());
        }
        line.setLength(0);
    }

    private static List<Tick> ticks(BigDecimal top, Unit unit) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= TICKS; i++) {
            BigDecimal amount =
                    top.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(TICKS), MathContext.DECIMAL64);
            ticks.add(new Tick(text(y(amount, top)), Told.value(amount, unit)));
        }
        return ticks;
    }

    /** The next round amount at or above the largest value: four steps of 1, 2, 5 or 10 times a power of ten. */
    private static BigDecimal roundTop(List<Point> points) {
        BigDecimal largest = points.stream()
                .map(Point::value)
                .filter(value -> value != null)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE)
                .max(new BigDecimal("0.4"));
        BigDecimal step = largest.divide(BigDecimal.valueOf(TICKS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(step.precision() - step.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(candidate -> candidate.compareTo(step) >= 0)
                .findFirst()
                .orElseThrow()
                .multiply(BigDecimal.valueOf(TICKS));
    }

    private static double y(BigDecimal value, BigDecimal top) {
        double share = value.divide(top, MathContext.DECIMAL64).doubleValue();
        return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
