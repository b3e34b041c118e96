package fr.parvis.data.demo.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request body whose fields keep their order: a repeated call has the same bytes. Absent values are left out. */
final class Body {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    static Body of(String name, @Nullable Object value) {
        return new Body().with(name, value);
    }

    Body with(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Body body -> fields.put(name, body.fields);
            case Number number -> fields.put(name, number);
            case Boolean flag -> fields.put(name, flag);
            case Iterable<?> list -> fields.put(name, list);
            case Map<?, ?> map -> fields.put(name, map);
            default -> fields.put(name, value.toString());
        }
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
