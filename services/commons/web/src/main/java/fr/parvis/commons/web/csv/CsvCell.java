package fr.parvis.commons.web.csv;

/** One field of a CSV file (RFC 4180, separated by semicolons) that no spreadsheet takes for a formula. */
public final class CsvCell {

    private static final String FORMULA = "=+-@\t\r\n";

    private CsvCell() {}

    /** A text; one that a spreadsheet would run gets an apostrophe before it. */
    public static String text(String value) {
        String harmless = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return harmless.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
