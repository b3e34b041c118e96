package fr.parvis.gateway.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A published API description, as plain maps and lists. */
@SuppressWarnings("unchecked")
public record Api(Map<String, Object> document) {

    /** One operation of it. */
    public record Operation(String method, String path, Map<String, Object> fields) {

        public String id() {
            return (String) required(fields, "operationId");
        }

        /** Roles it is open to, as the service's own description says. */
        public List<String> roles() {
            List<Map<String, List<String>>> security =
                    (List<Map<String, List<String>>>) fields.getOrDefault("security", List.of());
            return security.stream()
                    .flatMap(one -> one.values().stream())
                    .flatMap(List::stream)
                    .toList();
        }

        public boolean takesBody() {
            return fields.containsKey("requestBody");
        }

        public List<Integer> statuses() {
            return ((Map<String, Object>) required(fields, "responses"))
                    .keySet().stream().map(Integer::valueOf).toList();
        }

        /** What may be answered with that status, by media type; none where there is no body. */
        public Map<String, Map<String, Object>> answered(int status) {
            Map<String, Object> response =
                    (Map<String, Object>) required((Map<String, Object>) required(fields, "responses"), "" + status);
            return (Map<String, Map<String, Object>>) response.getOrDefault("content", Map.of());
        }

        /** Shape of the body it takes. */
        public Map<String, Object> body() {
            Map<String, Object> content = schema((Map<String, Object>) required(fields, "requestBody"), "content");
            return schema(schema(content, "application/json"), "schema");
        }

        public List<Map<String, Object>> parameters(String place) {
            return parameters().stream()
                    .filter(parameter -> place.equals(parameter.get("in")))
                    .toList();
        }

        public List<Map<String, Object>> parameters() {
            return (List<Map<String, Object>>) fields.getOrDefault("parameters", List.of());
        }

        public boolean isAt(String givenMethod, String givenPath) {
            return method.equals(givenMethod) && Pattern.matches(path.replaceAll("\\{\\w+}", "[^/]+"), givenPath);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static Path file(String name) {
        return Path.of(System.getProperty("parvis.root", "../.."), "docs/reference/api", name + ".yaml");
    }

    public static Api read(String name) {
        try {
            return new Api(yaml().load(Files.readString(file(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Operation> operations() {
        Map<String, Map<String, Object>> paths = (Map<String, Map<String, Object>>) required(document, "paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("parameters"))
                        .map(entry -> new Operation(
                                entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), (Map<String, Object>)
                                        entry.getValue())))
                .toList();
    }

    public Map<String, Object> schemas() {
        return (Map<String, Object>) required((Map<String, Object>) required(document, "components"), "schemas");
    }

    /** The schema itself where another is only named. */
    public Map<String, Object> resolved(Map<String, Object> schema) {
        return schema.get("$ref") instanceof String name
                ? resolved(schema(schemas(), name.substring(name.lastIndexOf('/') + 1)))
                : schema;
    }

    public static Map<String, Object> schema(Map<String, Object> map, String key) {
        return (Map<String, Object>) required(map, key);
    }

    public static Map<String, Map<String, Object>> schemas(Map<String, Object> map, String key) {
        return (Map<String, Map<String, Object>>) map.getOrDefault(key, Map.of());
    }

    public static Object required(Map<String, Object> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    /** Dates stay the texts they are. */
    public static Yaml yaml() {
        DumperOptions dump = new DumperOptions();
        dump.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        dump.setWidth(120);
        dump.setSplitLines(false);
        LoaderOptions load = new LoaderOptions();
        return new Yaml(new SafeConstructor(load), new Representer(dump), dump, load, new WithoutDates());
    }

    private static final class WithoutDates extends Resolver {

        @Override
        public void addImplicitResolver(Tag tag, Pattern regexp, String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, regexp, first, limit);
            }
        }
    }
}
