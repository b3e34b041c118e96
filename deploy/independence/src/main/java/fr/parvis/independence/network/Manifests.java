package fr.parvis.independence.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.parvis.independence.IndependenceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The objects of a cluster as YAML documents, read for what they say about connections. */
final class Manifests {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String POLICY = "NetworkPolicy";

    private final List<JsonNode> objects;

    private Manifests(List<JsonNode> objects) {
        this.objects = objects;
    }

    static Manifests of(String yaml) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        List<JsonNode> objects = new ArrayList<>();
        try {
            for (Object document : new Yaml(new SafeConstructor(strict)).loadAll(yaml)) {
                if (document != null) {
                    objects.add(JSON.valueToTree(document));
                }
            }
        } catch (YAMLException e) {
            throw new IndependenceException("What the charts rendered is no YAML; correct their templates.", e);
        }
        return new Manifests(objects);
    }

    List<Policy> policies() {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals(POLICY))
                .map(Manifests::policy)
                .toList();
    }

    /** The pods of deployments, jobs and the like, one for all replicas, under the name of what makes them. */
    List<Pod> pods() {
        return objects.stream().map(Manifests::pod).flatMap(Optional::stream).toList();
    }

    private static Policy policy(JsonNode object) {
        try {
            Policy.Spec spec = JSON.treeToValue(object.path("spec"), Policy.Spec.class);
            return new Policy(namespace(object), name(object), Objects.requireNonNull(spec));
        } catch (JsonProcessingException e) {
            throw new IndependenceException(
                    "The policy %s says something that this check does not know (%s): teach it, or correct the policy."
                            .formatted(name(object), e.getOriginalMessage()),
                    e);
        }
    }

    private static Optional<Pod> pod(JsonNode object) {
        return switch (object.path("kind").asText()) {
            case "Pod" -> Optional.of(pod(object, object));
            case "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job" ->
                Optional.of(pod(object, object.at("/spec/template")));
            case "CronJob" -> Optional.of(pod(object, object.at("/spec/jobTemplate/spec/template")));
            default -> Optional.empty();
        };
    }

    private static Pod pod(JsonNode owner, JsonNode template) {
        if (template.at("/spec/hostNetwork").asBoolean()) {
            throw new IndependenceException(
                    "%s stands on the network of its node, where no policy holds; take hostNetwork out."
                            .formatted(name(owner)),
                    null);
        }
        return new Pod(namespace(owner), name(owner), labels(template), ports(template));
    }

    private static Map<String, String> labels(JsonNode template) {
        Map<String, String> labels = new HashMap<>();
        template.at("/metadata/labels")
                .properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    private static Map<String, Port> ports(JsonNode template) {
        Map<String, Port> ports = new HashMap<>();
        for (JsonNode container : template.at("/spec/containers")) {
            for (JsonNode port : container.path("ports")) {
                if (port.has("name")) {
                    String protocol = port.path("protocol").asText("TCP");
                    ports.put(
                            port.path("name").asText(),
                            new Port(port.path("containerPort").asInt(), protocol));
                }
            }
        }
        return ports;
    }

    private static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    private static String namespace(JsonNode object) {
        return object.at("/metadata/namespace").asText();
    }
}
