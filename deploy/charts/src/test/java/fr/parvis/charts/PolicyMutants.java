package fr.parvis.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** Rendered charts with one hole each: every policy removed, every selector widened or dropped, every list of peers or ports dropped. */
final class PolicyMutants {
    /** The rest is large (files, realms, dashboards), no connection depends on it, and it would be read again for each mutant. */
    private static final Set<String> ASKED =
            Set.of("NetworkPolicy", "Pod", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "CronJob");
    /** Of a pod, likewise. */
    private static final Set<String> NOT_ASKED = Set.of(
            "annotations",
            "env",
            "envFrom",
            "volumes",
            "volumeMounts",
            "initContainers",
            "resources",
            "securityContext",
            "affinity",
            "topologySpreadConstraints",
            "startupProbe",
            "readinessProbe",
            "livenessProbe",
            "lifecycle",
            "args",
            "command");

    private final List<Object> documents;
    /** The same as text, each by itself: a mutant changes one, and the others need not be written again. */
    private final List<String> texts;

    private final List<Mutant> all = new ArrayList<>();

    PolicyMutants(String manifests) {
        this.documents = Fixture.documents(manifests).stream()
                .filter(document -> ASKED.contains(String.valueOf(map(document).get("kind"))))
                .map(PolicyMutants::asked)
                .toList();
        this.texts =
                documents.stream().map(document -> new Yaml().dump(document)).toList();
    }

    /** What was done, and what would then be installed. */
    record Mutant(String name, String manifests) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** No hole yet: what every mutant is made from. */
    String whole() {
        return String.join("---\n", texts);
    }

    List<Mutant> all() {
        for (int index = 0; index < documents.size(); index++) {
            Map<Object, Object> document = map(documents.get(index));
            if ("NetworkPolicy".equals(document.get("kind"))) {
                Map<Object, Object> metadata = map(Objects.requireNonNull(document.get("metadata")));
                String policy = metadata.get("namespace") + "/" + metadata.get("name");
                add(policy + " removed", index, List.of(), Change.REMOVE);
                walk(policy, index, Objects.requireNonNull(document.get("spec")), List.of("spec"));
            }
        }
        return all;
    }

    private static Object asked(Object node) {
        return switch (node) {
            case Map<?, ?> map -> {
                Map<Object, Object> asked = new LinkedHashMap<>();
                map.forEach((key, value) -> {
                    if (!NOT_ASKED.contains(String.valueOf(key))) {
                        asked.put(key, asked(value));
                    }
                });
                yield asked;
            }
            case List<?> list -> list.stream().map(PolicyMutants::asked).toList();
            default -> node;
        };
    }

    private enum Change {
        REMOVE,
        WIDEN
    }

    private void walk(String policy, int document, Object node, List<Object> path) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                List<Object> deeper = plus(path, key);
                String place =
                        policy + " " + deeper.stream().map(String::valueOf).collect(Collectors.joining("."));
                boolean selector = String.valueOf(key).endsWith("Selector");
                if (selector && !map(value).isEmpty()) {
                    add(place + " widened", document, deeper, Change.WIDEN);
                }
                boolean peer = path.size() > 1;
                if (peer
                        && !isOfItsOwnNamespace(policy, key, map)
                        && (selector || List.of("from", "to", "ports").contains(key))) {
                    add(place + " dropped", document, deeper, Change.REMOVE);
                }
                walk(policy, document, value, deeper);
            });
        } else if (node instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                walk(policy, document, Objects.requireNonNull(list.get(index)), plus(path, index));
            }
        }
    }

    /** A peer beside which the policy itself stands is the same pods with and without its namespace: no hole. */
    private static boolean isOfItsOwnNamespace(String policy, Object key, Map<?, ?> peer) {
        String own =
                "{matchLabels={kubernetes.io/metadata.name=%s}}".formatted(policy.substring(0, policy.indexOf('/')));
        return key.equals("namespaceSelector")
                && peer.containsKey("podSelector")
                && String.valueOf(peer.get(key)).equals(own);
    }

    private void add(String name, int index, List<Object> path, Change change) {
        List<String> changed = new ArrayList<>(texts);
        if (path.isEmpty()) {
            changed.remove(index);
        } else {
            Object document = new Yaml().load(texts.get(index));
            Object node = document;
            for (Object step : path.subList(0, path.size() - 1)) {
                node = step instanceof Integer place
                        ? ((List<?>) node).get(place)
                        : Objects.requireNonNull(map(node).get(step));
            }
            Object last = path.getLast();
            switch (change) {
                case REMOVE -> map(node).remove(last);
                case WIDEN -> map(node).put(last, Map.of());
            }
            changed.set(index, new Yaml().dump(document));
        }
        all.add(new Mutant(name, String.join("---\n", changed)));
    }

    private static List<Object> plus(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> map(Object node) {
        return (Map<Object, Object>) node;
    }
}
