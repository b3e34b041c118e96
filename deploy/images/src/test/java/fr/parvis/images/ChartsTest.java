package fr.parvis.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.charts.Charts;
import fr.parvis.charts.Rendering;
import fr.parvis.images.service.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the charts expect of an image is in it. */
final class ChartsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BuiltImages images = BuiltImages.get();
    private final Map<Service, Set<String>> files = new HashMap<>();

    @Test
    void findsInTheImageEverythingThatAPodIsToldToRun() throws Exception {
        List<JsonNode> pods = pods();

        Set<Service> seen = new HashSet<>();
        for (JsonNode pod : pods) {
            for (JsonNode container : pod.path("containers")) {
                Service service = service(container);
                seen.add(service);
                if (!BuiltImages.services().contains(service)) {
                    continue;
                }
                agrees(pod, container, images.opened(service).container());
                runs(service, texts(container.path("command")));
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Service.values());
    }

    private static void agrees(JsonNode pod, JsonNode container, JsonNode image) {
        JsonNode user = pod.path("securityContext");
        assertThat(image.path("User").asText())
                .isEqualTo(user.path("runAsUser").asText() + ":"
                        + user.path("runAsGroup").asText());
        assertThat(image.path("WorkingDir").asText())
                .isEqualTo(container.path("workingDir").asText());
        for (JsonNode port : container.path("ports")) {
            assertThat(image.path("ExposedPorts").has(port.path("containerPort").asText() + "/tcp"))
                    .isTrue();
        }
        if (container.path("ports").size() > 0) {
            assertThat(texts(container.path("command"))).isEqualTo(texts(image.path("Entrypoint")));
        }
    }

    private void runs(Service service, List<String> command) {
        assertThat(command.getFirst()).isEqualTo("java");
        assertThat(files(service)).contains("opt/java/bin/java");
        int jar = command.indexOf("-jar");
        if (jar >= 0) {
            assertThat(files(service)).contains(command.get(jar + 1).substring(1));
            return;
        }
        String classPath = command.get(command.indexOf("-cp") + 1);
        String main = command.get(command.indexOf("-cp") + 2).replace('.', '/') + ".class";
        List<String> places = List.of(classPath.replace("/*", "/").split(":", -1));
        assertThat(files(service))
                .as("%s on %s in the image of %s", main, classPath, service)
                .anyMatch(file -> places.stream().anyMatch(place -> file.startsWith(place.substring(1)))
                        && file.endsWith("!" + main));
    }

    /** Files of an image, and the classes in our own jars as {@code jar!class}. */
    private Set<String> files(Service service) {
        return files.computeIfAbsent(service, wanted -> {
            Set<String> all = new HashSet<>();
            images.opened(wanted).walk((layer, entry, content) -> {
                String path = entry.getName().replaceFirst("^/", "");
                all.add(path);
                if (path.matches(".*/(fr\\.parvis\\.|app/).*\\.jar")) {
                    ZipInputStream jar = new ZipInputStream(content);
                    for (ZipEntry type = jar.getNextEntry(); type != null; type = jar.getNextEntry()) {
                        all.add(path + "!" + type.getName());
                    }
                }
            });
            return all;
        });
    }

    private static Service service(JsonNode container) {
        String name = container.path("image").asText().replaceFirst("^.*/([a-z]+)[:@].*$", "$1");
        return Service.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static List<JsonNode> pods() throws Exception {
        List<JsonNode> pods = new ArrayList<>();
        try (Charts charts = Charts.of(BuiltImages.REPOSITORY.root())) {
            String rendered = charts.renderAll(Rendering.of("calvados"));
            for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(rendered)) {
                JsonNode object = JSON.valueToTree(document);
                JsonNode pod = object.path("kind").asText().equals("Pod")
                        ? object.path("spec")
                        : object.at("/spec/template/spec");
                if (pod.has("containers")) {
                    pods.add(pod);
                }
            }
        }
        assertThat(pods).hasSizeGreaterThan(20);
        return pods;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
