package fr.parvis.independence;

/** What a cell should be and what it is; a difference is a breach or a mistake in rules.yaml. */
public record Finding(Cell cell, String expected, String observed) {
    public static final String ALLOWED = "allowed";
    public static final String REFUSED = "refused";
    /** The server refused but its log does not say so. */
    public static final String REFUSED_SILENTLY = "refused, but not in the server's log";

    public boolean equal() {
        return expected.equals(observed);
    }

    public static String word(boolean allowed) {
        return allowed ? ALLOWED : REFUSED;
    }
}
