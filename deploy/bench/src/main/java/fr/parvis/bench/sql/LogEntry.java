package fr.parvis.bench.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of PostgreSQL's log in the form of our servers ({@code %m [%p] %u@%d }).
 *
 * @param session process of the connection
 * @param kind LOG, DETAIL, ERROR …
 */
record LogEntry(long session, String database, String kind, String text) {
    private static final Pattern HEAD =
            Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)\\] [^@]*@(\\S*) ([A-Z]+):  (.*)$", Pattern.DOTALL);

    /** The entries of some lines; a line that begins with a tab goes on with the one before. */
    static List<LogEntry> parse(List<String> lines) {
        List<LogEntry> entries = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("\t")) {
                open.append('\n').append(line.substring(1));
            } else {
                add(open, entries);
                open = new StringBuilder(line);
            }
        }
        add(open, entries);
        return entries;
    }

    private static void add(StringBuilder open, List<LogEntry> entries) {
        Matcher head = HEAD.matcher(open);
        if (head.matches()) {
            entries.add(new LogEntry(Long.parseLong(head.group(1)), head.group(2), head.group(3), head.group(4)));
        }
    }
}
