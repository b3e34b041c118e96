package fr.parvis.bench.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A statement as a service sent it.
 *
 * @param session process of the connection it came through
 * @param sql with $1, $2 … for its parameters
 * @param parameters their texts; empty for null
 */
public record Statement(long session, String sql, List<Optional<String>> parameters) {
    private static final Pattern EXECUTED = Pattern.compile("^execute [^:]*: (.*)$", Pattern.DOTALL);
    private static final Pattern SIMPLE = Pattern.compile("^statement: (.*)$", Pattern.DOTALL);
    private static final Pattern DETAIL = Pattern.compile("^[Pp]arameters: (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("\\G(?:, )?\\$\\d+ = (?:(NULL)|'((?:[^']|'')*)')", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern INSERT = Pattern.compile("(?i)\\binsert\\s+into\\s+(\\w+)");
    private static final Pattern FRAME = Pattern.compile("(?i)begin\\b.*|commit|rollback|start transaction.*");

    public Statement {
        parameters = List.copyOf(parameters);
    }

    /** The statements on one database, in the order of the log. */
    public static List<Statement> parse(List<String> lines, String database) {
        List<Statement> statements = new ArrayList<>();
        for (LogEntry entry : LogEntry.parse(lines)) {
            if (entry.database().equals(database) && entry.kind().equals("LOG")) {
                sql(entry.text()).ifPresent(sql -> statements.add(new Statement(entry.session(), sql, List.of())));
            } else if (entry.database().equals(database) && entry.kind().equals("DETAIL")) {
                complete(statements, entry);
            }
        }
        return statements;
    }

    private static Optional<String> sql(String text) {
        Matcher executed = EXECUTED.matcher(text);
        Matcher simple = SIMPLE.matcher(text);
        return executed.matches()
                ? Optional.of(executed.group(1))
                : simple.matches() ? Optional.of(simple.group(1)) : Optional.empty();
    }

    /** A detail follows the statement of its own session; others may stand between. */
    private static void complete(List<Statement> statements, LogEntry entry) {
        Matcher detail = DETAIL.matcher(entry.text());
        if (!detail.matches()) {
            return;
        }
        for (int i = statements.size() - 1; i >= 0; i--) {
            Statement one = statements.get(i);
            if (one.session == entry.session()) {
                statements.set(i, new Statement(one.session, one.sql, parameters(detail.group(1))));
                return;
            }
        }
    }

    private static List<Optional<String>> parameters(String text) {
        List<Optional<String>> found = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(text);
        int end = 0;
        while (parameter.find()) {
            found.add(Optional.ofNullable(parameter.group(2)).map(quoted -> quoted.replace("''", "'")));
            end = parameter.end();
        }
        if (end != text.length()) {
            throw new IllegalArgumentException("parameters that are not understood: " + text);
        }
        return found;
    }

    /** Whether it only opens or ends a transaction. */
    public boolean frames() {
        return FRAME.matcher(sql.strip()).matches();
    }

    /** The tables that get rows, by their names. */
    public static SortedSet<String> insertedInto(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> INSERT.matcher(statement.sql()).results())
                .map(insert -> insert.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The statement with constants in the place of its parameters. */
    public String inlined(List<String> constants) {
        return PLACE.matcher(sql)
                .replaceAll(place -> Matcher.quoteReplacement(constants.get(Integer.parseInt(place.group(1)) - 1)));
    }

    /** The statement with its own parameters as constants. */
    public String inlined() {
        return inlined(parameters.stream().map(Statement::literal).toList());
    }

    /** As SQL writes it, and without a colon, which pgbench takes for the beginning of a variable. */
    static String literal(Optional<String> value) {
        if (value.isEmpty()) {
            return "NULL";
        }
        String quoted = value.get().replace("'", "''");
        return quoted.contains(":")
                ? "E'" + quoted.replace("\\", "\\\\").replace(":", "\\x3a") + "'"
                : "'" + quoted + "'";
    }
}
