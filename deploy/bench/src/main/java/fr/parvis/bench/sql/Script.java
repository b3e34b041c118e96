package fr.parvis.bench.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a service sends for one request, as a script of pgbench. Two requests of the same kind tell what is new in each: an identifier or a
 * digest that differs is made anew in every transaction, the same one in the same places; everything else is sent as it was.
 */
public record Script(List<String> lines) {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** SHA-256, as PostgreSQL shows bytes. */
    private static final Pattern DIGEST = Pattern.compile("\\\\x[0-9a-f]{64}");

    public Script {
        lines = List.copyOf(lines);
    }

    /** Of two captures of the same request. */
    public static Script of(List<Statement> first, List<Statement> second) {
        if (!same(first, second)) {
            throw new IllegalArgumentException("two requests of the same kind sent different statements");
        }
        List<String> lines = new ArrayList<>();
        lines.add("\\set r random(1, 9000000000000000000)");
        Map<String, String> fresh = new HashMap<>();
        for (int i = 0; i < first.size(); i++) {
            Statement one = first.get(i);
            List<Optional<String>> others = second.get(i).parameters();
            List<String> constants = IntStream.range(0, one.parameters().size())
                    .mapToObj(at -> constant(one.parameters().get(at), others.get(at), fresh))
                    .toList();
            lines.add(one.inlined(constants).replaceAll("\\s*\\n\\s*", " ") + ";");
        }
        return new Script(lines);
    }

    /** Whether both are the same statements in the same order. */
    public static boolean same(List<Statement> first, List<Statement> second) {
        return first.stream()
                .map(Statement::sql)
                .toList()
                .equals(second.stream().map(Statement::sql).toList());
    }

    private static String constant(Optional<String> value, Optional<String> other, Map<String, String> fresh) {
        if (value.isPresent() && !value.equals(other)) {
            String text = value.get();
            if (UUID.matcher(text).matches()) {
                return fresh.computeIfAbsent(text, _ -> "md5(:r::text || '%d')::uuid".formatted(fresh.size()));
            }
            if (DIGEST.matcher(text).matches()) {
                return fresh.computeIfAbsent(
                        text, _ -> "sha256(convert_to(:r::text || '%d', 'UTF8'))".formatted(fresh.size()));
            }
        }
        return Statement.literal(value);
    }

    /** The text of the script's file. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }
}
