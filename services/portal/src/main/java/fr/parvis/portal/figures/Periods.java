package fr.parvis.portal.figures;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods as they are said: {@code 2026-03}, {@code 2026-Q1}, {@code 2026}, {@code 2026-03~12}. */
final class Periods {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(\\d{2})(~12)?))?");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.FRENCH);

    private Periods() {}

    /** {@code mars 2026}, {@code 1er trimestre 2026}, {@code 2026}, {@code 12 mois jusqu’à mars 2026}. */
    static String name(String period) {
        Matcher form = form(period);
        String year = form.group(1);
        if (form.group(2) != null) {
            String quarter = form.group(2);
            return quarter + (quarter.equals("1") ? "er" : "e") + " trimestre " + year;
        }
        if (form.group(3) == null) {
            return year;
        }
        String month = month(form).format(MONTH);
        return form.group(4) == null ? month : "12 mois jusqu’à " + month;
    }

    /** What has room below an axis: {@code mars}, {@code T1}, {@code 2026}. */
    static String axis(String period) {
        Matcher form = form(period);
        if (form.group(2) != null) {
            return "T" + form.group(2);
        }
        return form.group(3) == null ? form.group(1) : month(form).format(SHORT);
    }

    static String year(String period) {
        return form(period).group(1);
    }

    private static YearMonth month(Matcher form) {
        return YearMonth.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(3)));
    }

    private static Matcher form(String period) {
        Matcher form = FORM.matcher(period);
        if (!form.matches()) {
            throw new IllegalArgumentException("no period: " + period);
        }
        return form;
    }
}
