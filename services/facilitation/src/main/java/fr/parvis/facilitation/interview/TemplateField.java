package fr.parvis.facilitation.interview;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One object of a template file.
 *
 * @param at where it stands, for whoever mends the file
 */
record TemplateField(String at, JsonObject json) {

    private static final int MOST_MINUTES = 480;

    IllegalStateException wrong(String field, String what) {
        return new IllegalStateException(at + "." + field + " " + what);
    }

    void requireOnly(Set<String> known) {
        Set<String> unknown = new TreeSet<>(json.fieldNames());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw wrong(unknown.iterator().next(), "is not known; known are " + new TreeSet<>(known));
        }
    }

    @Nullable
    String text(String field) {
        return switch (json.getValue(field)) {
            case null -> null;
            case String text when !text.isBlank() -> text;
            default -> throw wrong(field, "is no text");
        };
    }

    String requiredText(String field) {
        String text = text(field);
        if (text == null) {
            throw wrong(field, "is missing");
        }
        return text;
    }

    <E extends Enum<E>> E code(String field, Class<E> type) {
        String code = requiredText(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseThrow(() -> wrong(field, "is none of " + Arrays.toString(type.getEnumConstants())));
    }

    @Nullable
    Integer minutes(String field) {
        return switch (json.getValue(field)) {
            case null -> null;
            case Integer minutes when minutes >= 1 && minutes <= MOST_MINUTES -> minutes;
            default -> throw wrong(field, "is no number of minutes from 1 to " + MOST_MINUTES);
        };
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (Object value : array(field)) {
            if (!(value instanceof String text) || text.isBlank()) {
                throw wrong(field, "holds something that is no text");
            }
            texts.add(text);
        }
        return texts;
    }

    List<Integer> numbers(String field) {
        List<Integer> numbers = new ArrayList<>();
        for (Object value : array(field)) {
            if (!(value instanceof Integer number) || number < 1) {
                throw wrong(field, "holds something that is no number");
            }
            numbers.add(number);
        }
        return numbers;
    }

    List<TemplateField> objects(String field) {
        List<TemplateField> objects = new ArrayList<>();
        for (Object value : array(field)) {
            if (!(value instanceof JsonObject object)) {
                throw wrong(field, "holds something that is no object");
            }
            objects.add(new TemplateField(at + "." + field + "[" + objects.size() + "]", object));
        }
        return objects;
    }

    private JsonArray array(String field) {
        return switch (json.getValue(field)) {
            case null -> new JsonArray();
            case JsonArray array -> array;
            default -> throw wrong(field, "is no list");
        };
    }
}
