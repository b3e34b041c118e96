package fr.parvis.facilitation.decision;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One way to write the same thing, so that its hash can be made again anywhere: names sorted by UTF-16 code units, no space, every character but the
 * quote, the backslash and controls as it is (RFC 8785), and texts in Unicode normal form C, so that the same reading is the same bytes.
 */
final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * Writes maps with texts as names, lists, texts, and integers.
     *
     * @throws IllegalArgumentException for anything else, and for two names that read the same
     */
    static String of(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case String text -> text(text, out);
            case Integer number -> out.append(number.intValue());
            case List<?> list -> list(list, out);
            case Map<?, ?> map -> map(map, out);
            default -> throw new IllegalArgumentException(value.getClass().getName() + " is not canonical");
        }
    }

    private static void list(List<?> list, StringBuilder out) {
        String before = "[";
        for (Object one : list) {
            out.append(before);
            write(one, out);
            before = ",";
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private static void map(Map<?, ?> map, StringBuilder out) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> {
            if (!(name instanceof String text) || sorted.put(normal(text), value) != null) {
                throw new IllegalArgumentException("a name stands twice, or is no text");
            }
        });
        List<String> fields = new ArrayList<>();
        sorted.forEach((name, value) -> {
            StringBuilder field = new StringBuilder();
            text(name, field);
            field.append(':');
            write(value, field);
            fields.add(field.toString());
        });
        out.append('{').append(String.join(",", fields)).append('}');
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        normal(text).chars().forEach(unit -> out.append(escaped((char) unit)));
        out.append('"');
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> unit < 0x20 ? "\\u%04x".formatted((int) unit) : String.valueOf(unit);
        };
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
