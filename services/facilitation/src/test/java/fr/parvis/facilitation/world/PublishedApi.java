package fr.parvis.facilitation.world;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The published description of this service's API: its operations and the fields of its bodies. */
public final class PublishedApi {

    private static final Path FILE =
            Path.of(System.getProperty("parvis.root", "../.."), "docs/reference/api/facilitation.yaml");
    private static final String REF = "#/components/schemas/";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final List<Operation> operations = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<Field> lists = new ArrayList<>();
    private final List<String> schemas;

    private PublishedApi(Map<String, Object> description) {
        map(description.get("paths"))
                .forEach((path, methods) -> map(methods).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(operation(path, method, map(operation)));
                    }
                }));
        Map<String, Object> bodies = map(map(description.get("components")).get("schemas"));
        schemas = List.copyOf(bodies.keySet());
        bodies.forEach((name, body) -> map(map(body).get("properties")).forEach((field, type) -> {
            fields.add(new Field(name, field, refOf(type)));
            lists.add(new Field(name, field, refOf(map(type).get("items"))));
        }));
    }

    public static PublishedApi read() {
        try (Reader file = Files.newBufferedReader(FILE)) {
            return new PublishedApi(map(new Yaml(new SafeConstructor(new LoaderOptions())).load(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A field of a body.
     *
     * @param type name of its schema, empty for one that has no name
     */
    public record Field(String schema, String name, String type) {}

    /**
     * What can be asked.
     *
     * @param queries names of its query parameters
     * @param days those of them that are days
     * @param bodies names of the schemas it takes as JSON
     */
    public record Operation(String path, String method, List<String> queries, List<String> days, List<String> bodies) {

        /** What comes after {@code /api/v1/}. */
        public List<String> segments() {
            return Arrays.stream(path.split("/", -1)).skip(3).toList();
        }

        public String lastSegment() {
            return segments().getLast();
        }

        public boolean isOfOneThing() {
            return segments().size() > 1 && segments().get(1).startsWith("{");
        }

        public String thing() {
            return segments().getFirst();
        }
    }

    public List<Operation> operations() {
        return operations;
    }

    public List<Field> fields() {
        return fields;
    }

    public List<String> schemas() {
        return schemas;
    }

    public List<Field> fieldsOf(String type) {
        return fields.stream().filter(field -> field.type().equals(type)).toList();
    }

    public List<Field> listsOf(String type) {
        return lists.stream().filter(field -> field.type().equals(type)).toList();
    }

    private static Operation operation(String path, String method, Map<String, Object> operation) {
        List<String> queries = new ArrayList<>();
        List<String> days = new ArrayList<>();
        for (Object one : list(operation.get("parameters"))) {
            Map<String, Object> parameter = map(one);
            if ("query".equals(parameter.get("in"))) {
                queries.add(String.valueOf(parameter.get("name")));
                if (refOf(parameter.get("schema")).equals("LocalDate")) {
                    days.add(String.valueOf(parameter.get("name")));
                }
            }
        }
        List<String> bodies = map(map(operation.get("requestBody")).get("content")).entrySet().stream()
                .filter(content -> content.getKey().equals("application/json"))
                .map(content -> refOf(map(content.getValue()).get("schema")))
                .toList();
        return new Operation(path, method, queries, days, bodies);
    }

    private static String refOf(@Nullable Object type) {
        Object ref = map(type).get("$ref");
        return ref == null ? "" : String.valueOf(ref).substring(REF.length());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
