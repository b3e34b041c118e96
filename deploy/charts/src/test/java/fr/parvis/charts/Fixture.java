package fr.parvis.charts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The repository's charts, rendered as an operator would have them rendered. */
final class Fixture {
    static final String ANTENNA = "calvados";
    static final ObjectMapper JSON = new ObjectMapper();

    private Fixture() {}

    static Path repository() {
        return Path.of(System.getProperty("parvis.root", "../.."));
    }

    static Path charts() {
        return repository().resolve("charts");
    }

    static Charts opened() {
        try {
            return Charts.of(repository());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the defaults, with each preset, and with everything switched on that is off by default. */
    static List<Rendering> renderings() {
        Rendering defaults = Rendering.of(ANTENNA);
        Path presets = charts().resolve("presets");
        return List.of(
                defaults,
                defaults.with(presets.resolve("small-antenna.yaml")),
                defaults.with(presets.resolve("large-antenna.yaml")),
                defaults.with(everythingOn()));
    }

    static Path everythingOn() {
        return values("""
                antenna:
                  images: {pullSecrets: [registry]}
                  monitoring: {enabled: true, labels: {release: monitoring}, dashboard: {enabled: true}}
                  mail:
                    host: smtp.antenne.example.org
                    from: parvis@antenne.example.org
                    addresses: [192.0.2.25/32]
                  servers:
                    operatorNamespaces: [operators]
                    apiServer: {addresses: [10.0.0.1/32]}
                """);
    }

    static Path values(String yaml) {
        try {
            Path file = Files.createTempFile("parvis-values", ".yaml");
            file.toFile().deleteOnExit();
            return Files.writeString(file, yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Object> documents(String yaml) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        List<Object> documents = new ArrayList<>();
        for (Object document : new Yaml(new SafeConstructor(strict)).loadAll(yaml)) {
            if (document != null) {
                documents.add(document);
            }
        }
        return documents;
    }

    static List<JsonNode> objects(String yaml) {
        return documents(yaml).stream()
                .map(document -> JSON.<JsonNode>valueToTree(document))
                .toList();
    }

    static String kind(JsonNode object) {
        return object.path("kind").asText();
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }
}
