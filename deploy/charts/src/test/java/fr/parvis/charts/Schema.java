package fr.parvis.charts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The keys that the schema of a chart allows. */
final class Schema {
    /** Keys that Helm itself puts among the values. */
    private static final Set<String> HELMS_OWN = Set.of("parvis-lib", "global");

    private final JsonNode root;

    private Schema(JsonNode root) {
        this.root = root;
    }

    static Path file(Chart chart) {
        return Fixture.charts().resolve(chart.folder()).resolve("values.schema.json");
    }

    static Schema of(Chart chart) {
        try {
            return new Schema(Fixture.JSON.readTree(file(chart).toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode definitions() {
        return root.path("definitions");
    }

    /** Keys that hold a value, dotted, with what they may hold. */
    Map<String, JsonNode> leaves() {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        walk("", root, leaves, new LinkedHashMap<>());
        return leaves;
    }

    /** What this key may hold, where the chart has it. */
    Stream<JsonNode> leaf(String key) {
        return Stream.ofNullable(leaves().get(key));
    }

    /** Keys that hold further keys, dotted; the empty one is the root. */
    Map<String, JsonNode> branches() {
        Map<String, JsonNode> branches = new LinkedHashMap<>();
        walk("", root, new LinkedHashMap<>(), branches);
        return branches;
    }

    private void walk(String path, JsonNode node, Map<String, JsonNode> leaves, Map<String, JsonNode> branches) {
        JsonNode resolved = resolved(node);
        if (!resolved.has("properties")) {
            leaves.put(path, resolved);
            return;
        }
        branches.put(path, resolved);
        resolved.path("properties").properties().forEach(property -> {
            if (!HELMS_OWN.contains(property.getKey())) {
                String deeper = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
                walk(deeper, property.getValue(), leaves, branches);
            }
        });
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }
}
