package fr.parvis.gateway.fuzz;

import static fr.parvis.gateway.fuzz.Sample.right;
import static fr.parvis.gateway.fuzz.Sample.wrong;

import fr.parvis.gateway.world.Api;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values that a schema allows, and values just outside of it. Knows the keywords our descriptions use, and says so when it meets another type. */
final class Samples {

    private static final int MIXED_OBJECTS = 8;

    private final Api api;
    private final Random random;
    private final Texts texts;

    Samples(Api api, Random random) {
        this.api = api;
        this.random = random;
        texts = new Texts(random);
    }

    List<Sample> of(Map<String, Object> given) {
        Map<String, Object> schema = api.resolved(given);
        if (schema.get("enum") instanceof List<?> values) {
            return enumerated(values);
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "object" -> objects(schema);
            case "array" -> arrays(schema);
            case "string" -> withOtherTypes(texts.of(schema), 7, true, List.of("a"), Map.of());
            case "integer" -> withOtherTypes(integers(schema), "7", true, 1.5, List.of(1), Map.of());
            case "boolean" -> withOtherTypes(List.of(right("yes", true), right("no", false)), "true", 1, List.of());
            default -> throw new AssertionError("a schema this test cannot make values for: " + schema);
        };
    }

    /** What a query parameter may look like: everything there is a text. */
    List<Sample> ofQuery(Map<String, Object> given) {
        Map<String, Object> schema = api.resolved(given);
        if ("array".equals(schema.get("type"))) {
            return ofQuery(Api.schema(schema, "items"));
        }
        if (!"integer".equals(schema.get("type"))) {
            return texts.of(schema);
        }
        List<Sample> all = new ArrayList<>();
        integers(schema)
                .forEach(sample -> all.add(new Sample(sample.what(), String.valueOf(sample.value()), sample.right())));
        for (String text : List.of("a", "1.5", "1e3", "0x10", "1 000", "2147483648", "-2147483649")) {
            all.add(wrong("no whole number of 32 bits: " + text, text));
        }
        return all;
    }

    private static List<Sample> enumerated(List<?> values) {
        List<Sample> all = new ArrayList<>();
        values.forEach(value -> all.add(right("listed " + value, value)));
        all.add(wrong("not listed", "GIRAFFE"));
        all.add(wrong("listed, in lower case", String.valueOf(values.getFirst()).toLowerCase(Locale.ROOT)));
        all.add(wrong("empty", ""));
        all.add(wrong("a number", 0));
        return all;
    }

    private List<Sample> integers(Map<String, Object> schema) {
        List<Sample> all = new ArrayList<>();
        long least = schema.get("minimum") instanceof Number number ? number.longValue() : 1;
        long most = schema.get("maximum") instanceof Number number ? number.longValue() : least + 100;
        all.add(right("the least", least));
        all.add(right("the most", most));
        all.add(right("between", random.nextLong(least, most + 1)));
        if (schema.containsKey("minimum")) {
            all.add(wrong("below the least", least - 1));
        }
        if (schema.containsKey("maximum")) {
            all.add(wrong("above the most", most + 1));
        }
        return all;
    }

    private List<Sample> arrays(Map<String, Object> schema) {
        List<Object> rights = new ArrayList<>();
        List<Sample> all = new ArrayList<>();
        for (Sample item : of(Api.schema(schema, "items"))) {
            Object value = item.value();
            if (value != null && item.right()) {
                rights.add(value);
            } else if (value != null) {
                all.add(item.inside("an item", List.of(value)));
            }
        }
        all.add(right("one", List.of(rights.getFirst())));
        all.add(right("several", rights.stream().distinct().limit(3).toList()));
        if (!schema.containsKey("minItems")) {
            all.add(right("none", List.of()));
        }
        if (Boolean.TRUE.equals(schema.get("uniqueItems"))) {
            all.add(wrong("one twice", List.of(rights.getFirst(), rights.getFirst())));
        }
        return withOtherTypes(all, "text", 7, Map.of());
    }

    private List<Sample> objects(Map<String, Object> schema) {
        Map<String, List<Sample>> fields = new LinkedHashMap<>();
        Api.schemas(schema, "properties").forEach((name, field) -> fields.put(name, of(field)));
        Set<String> required = required(schema);
        Map<String, @Nullable Object> whole = made(fields, fields.keySet());
        List<Sample> all = new ArrayList<>();
        all.add(right("everything", whole));
        all.add(right("what is required", made(fields, required)));
        for (int i = 0; i < MIXED_OBJECTS; i++) {
            Set<String> some = fields.keySet().stream()
                    .filter(name -> required.contains(name) || random.nextBoolean())
                    .collect(Collectors.toSet());
            all.add(right("a mixture", made(fields, some)));
        }
        fields.forEach((name, samples) ->
                samples.forEach(sample -> all.add(sample.inside(name, with(whole, name, sample.value())))));
        for (String name : required) {
            all.add(wrong(name + " is missing", without(whole, name)));
            all.add(wrong(name + " is null", with(whole, name, null)));
        }
        all.add(wrong("a field nobody knows", with(whole, "surprise", 1)));
        return withOtherTypes(all, "text", 7, true, List.of());
    }

    private Map<String, @Nullable Object> made(Map<String, List<Sample>> fields, Set<String> names) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        fields.forEach((name, samples) -> {
            if (names.contains(name)) {
                List<Sample> rights = samples.stream().filter(Sample::right).toList();
                object.put(name, rights.get(random.nextInt(rights.size())).value());
            }
        });
        return object;
    }

    private static Set<String> required(Map<String, Object> schema) {
        return schema.get("required") instanceof List<?> names
                ? names.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> object, String name, @Nullable Object value) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(object);
        copy.put(name, value);
        return copy;
    }

    private static Map<String, @Nullable Object> without(Map<String, @Nullable Object> object, String name) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(object);
        copy.remove(name);
        return copy;
    }

    private static List<Sample> withOtherTypes(List<Sample> own, Object... others) {
        List<Sample> all = new ArrayList<>(own);
        for (Object other : others) {
            all.add(wrong("a " + other.getClass().getSimpleName(), other));
        }
        return all;
    }
}
