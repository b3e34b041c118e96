package fr.parvis.portal.figures;

import fr.parvis.portal.codes.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Figures as they are written in French. */
final class Told {

    private static final String NO_BREAK = "\u00a0";
    private static final int DECIMALS = 1;

    private Told() {}

    /** {@code 1 234}, {@code 2,5 h}, {@code 45 %}. */
    static String value(BigDecimal value, Unit unit) {
        return switch (unit) {
            case PERCENT -> number(value) + NO_BREAK + "%";
            case HOURS_PER_PERSON -> number(value) + NO_BREAK + "h";
            case PERSONS, OBJECTS, PERSONS_PER_FACILITATOR, OBJECTS_PER_PERSON -> number(value);
        };
    }

    /** With its sign; {@code 0} has none. A share changes by points. */
    static String change(BigDecimal change, Unit unit) {
        String sign = change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "";
        String amount = unit == Unit.PERCENT
                ? number(change.abs()) + NO_BREAK + (change.abs().compareTo(BigDecimal.TWO) < 0 ? "point" : "points")
                : value(change.abs(), unit);
        return sign + amount;
    }

    private static String number(BigDecimal value) {
        NumberFormat french = NumberFormat.getInstance(Locale.FRANCE);
        french.setMaximumFractionDigits(DECIMALS);
        french.setRoundingMode(RoundingMode.HALF_UP);
        return french.format(value);
    }
}
