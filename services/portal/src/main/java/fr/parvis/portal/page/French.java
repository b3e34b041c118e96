package fr.parvis.portal.page;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Dates, hours and money as they are said in French. In templates: {@code {fr:day(date)}}. */
@TemplateExtension(namespace = "fr")
public final class French {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final String NO_BREAK = "\u00a0";
    private static final int MINUTES = 60;
    private static final int CENTS = 100;

    private French() {}

    /** {@code 1er mars 2026}; the number stays with its month. */
    static String day(LocalDate date) {
        String number = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return number + NO_BREAK + DAY.format(date);
    }

    /** {@code Mardi 24 novembre 2026}. */
    static String weekday(LocalDate date) {
        String name = WEEKDAY.format(date);
        return name.substring(0, 1).toUpperCase(Locale.FRENCH) + name.substring(1) + " " + day(date);
    }

    /** {@code 14 h 30}, {@code 9 h}. */
    static String time(LocalTime time) {
        return time.getHour()
                + NO_BREAK
                + "h"
                + (time.getMinute() == 0 ? "" : NO_BREAK + "%02d".formatted(time.getMinute()));
    }

    /** {@code Novembre 2026}. */
    static String month(YearMonth month) {
        String name = DAY.format(month);
        return name.substring(0, 1).toUpperCase(Locale.FRENCH) + name.substring(1);
    }

    /** {@code 2 h 15}, {@code 45 minutes}. */
    static String hours(Integer minutes) {
        int hours = minutes / MINUTES;
        int rest = minutes % MINUTES;
        if (hours == 0) {
            return rest + NO_BREAK + (rest < 2 ? "minute" : "minutes");
        }
        return hours + NO_BREAK + "h" + (rest == 0 ? "" : NO_BREAK + "%02d".formatted(rest));
    }

    /** {@code 350 euros}, {@code 12,50 euros}. */
    static String euros(Integer cents) {
        String amount = cents % CENTS == 0
                ? "%,d".formatted(cents / CENTS).replaceAll("\\D", "\u202f")
                : "%d,%02d".formatted(cents / CENTS, cents % CENTS);
        return amount + NO_BREAK + (Math.abs(cents) < 2 * CENTS ? "euro" : "euros");
    }

    /** {@code 1 jour}, {@code 3 jours}. */
    static String days(Long count) {
        return count + NO_BREAK + (count < 2 ? "jour" : "jours");
    }

    /** {@code 2026-03-01}, for machines. */
    static String iso(LocalDate date) {
        return date.toString();
    }

    /** A text inside an address. */
    static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Paragraphs of a text, each a list of lines. */
    static List<List<String>> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R{2,}", -1))
                .map(paragraph -> paragraph.lines().toList())
                .toList();
    }
}
