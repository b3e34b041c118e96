package fr.parvis.independence.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Two namespaces with two pods each, and whatever policies a test puts there. */
final class Town {
    static final Port WEB = new Port(80, "TCP");
    static final Port DATABASE = new Port(5432, "TCP");
    static final Port NAMES = new Port(53, "UDP");

    private static final Map<String, Map<String, String>> NAMESPACES = Map.of(
            "north", Map.of("kubernetes.io/metadata.name", "north", "kind", "town"),
            "south", Map.of("kubernetes.io/metadata.name", "south", "kind", "town"));
    private static final List<Pod> PODS = List.of(
            pod("north", "shop", Map.of("app", "shop", "tier", "front")),
            pod("north", "store", Map.of("app", "store", "tier", "back")),
            pod("south", "shop", Map.of("app", "shop")),
            pod("south", "bare", Map.of()));

    private final Cluster cluster;

    private Town(Cluster cluster) {
        this.cluster = cluster;
    }

    /** With one policy in the namespace north, of which only the specification is written. */
    static Town with(String... specifications) {
        StringBuilder yaml = new StringBuilder();
        for (String specification : specifications) {
            yaml.append("""
                    kind: NetworkPolicy
                    metadata: {namespace: north, name: one}
                    spec:
                    %s
                    ---
                    """.formatted(specification.indent(2)));
        }
        return new Town(new Cluster(NAMESPACES, Manifests.of(yaml.toString()).policies()));
    }

    /** Every {@code from→to} that opens on this port, a pod to itself left out. */
    Set<String> open(Port port) {
        return pairs((from, to) -> cluster.opens(from, to, port));
    }

    Set<String> letOut(Port port) {
        return pairs((from, to) -> cluster.letsOut(from, to, port));
    }

    Set<String> letIn(Port port) {
        return pairs((from, to) -> cluster.letsIn(from, to, port));
    }

    private static Set<String> pairs(BiPredicate<Pod, Pod> wanted) {
        Set<String> pairs = new TreeSet<>();
        for (Pod from : PODS) {
            for (Pod to : PODS) {
                if (!from.equals(to) && wanted.test(from, to)) {
                    pairs.add(name(from) + "→" + name(to));
                }
            }
        }
        return pairs;
    }

    private static String name(Pod pod) {
        return pod.namespace() + "." + pod.name();
    }

    private static Pod pod(String namespace, String name, Map<String, String> labels) {
        return new Pod(namespace, name, labels, Map.of("web", new Port(80, "TCP")));
    }
}
