package fr.parvis.independence.network;

import fr.parvis.independence.Cell;
import fr.parvis.independence.Finding;
import fr.parvis.independence.Plane;
import fr.parvis.independence.rules.NetworkRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Computes for every pod, every other pod and every port whether a connection opens, and compares with the rules. */
public final class NetworkPlane {
    static final String NOTHING = "nothing";
    private static final String NAME_OF_NAMESPACE = "kubernetes.io/metadata.name";

    private final String manifests;
    private final String antenna;
    private final NetworkRules rules;
    private final List<Port> ports;

    /** The objects of all three charts, as YAML, and the antenna they are rendered for. */
    public NetworkPlane(String manifests, String antenna, NetworkRules rules) {
        this.manifests = manifests;
        this.antenna = antenna;
        this.rules = rules;
        this.ports = rules.ports().stream().map(Port::of).toList();
    }

    public List<Finding> look() {
        Manifests read = Manifests.of(manifests);
        Map<String, Pod> charted =
                read.pods().stream().collect(Collectors.toMap(this::id, pod -> pod, (one, other) -> one, TreeMap::new));
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                cell("the charts", "pods", "list"),
                rules.charted().stream().sorted().collect(Collectors.joining(" ")),
                String.join(" ", charted.keySet())));
        Map<String, Pod> all = new TreeMap<>(charted);
        rules.others().forEach((id, labels) -> all.put(id, other(id, labels)));
        Cluster cluster = new Cluster(namespaces(all), read.policies());
        all.forEach((from, sender) -> all.forEach((to, receiver) -> {
            if (rules.isOfTheAntenna(from) || rules.isOfTheAntenna(to)) {
                findings.add(new Finding(
                        cell(from, to, "connect"),
                        words(rules.open(from, to)),
                        observed(cluster, from, sender, to, receiver)));
            }
        }));
        return findings;
    }

    /** One end that is wider than the other is a difference too: the wall then hangs on one policy alone. */
    private String observed(Cluster cluster, String from, Pod sender, String to, Pod receiver) {
        List<String> out = ports(cluster.lettingOut(sender, receiver));
        List<String> in = ports(cluster.lettingIn(sender, receiver));
        List<String> open = out.stream().filter(in::contains).toList();
        StringBuilder observed = new StringBuilder(words(open));
        if (rules.isOfTheAntenna(from)) {
            observed.append(wider(" · let out: ", open, out));
        }
        if (rules.isOfTheAntenna(to)) {
            observed.append(wider(" · let in: ", open, in));
        }
        return observed.toString();
    }

    private String wider(String end, List<String> open, List<String> ofThisEnd) {
        return open.equals(ofThisEnd) ? "" : end + words(ofThisEnd);
    }

    private List<String> ports(Predicate<Port> opens) {
        return ports.stream().filter(opens).map(Port::toString).toList();
    }

    private String words(List<String> open) {
        if (open.isEmpty()) {
            return NOTHING;
        }
        boolean all = open.containsAll(rules.ports());
        return all ? NetworkRules.ANY : open.stream().sorted().collect(Collectors.joining(" "));
    }

    private String id(Pod pod) {
        return pod.namespace().replaceFirst("^" + antenna + "-", "") + "/" + pod.name();
    }

    private Pod other(String id, Map<String, String> labels) {
        String place = id.substring(0, id.indexOf('/'));
        String namespace = rules.isOfTheAntenna(id) ? antenna + "-" + place : place;
        return new Pod(namespace, id.substring(place.length() + 1), labels, Map.of());
    }

    private static Map<String, Map<String, String>> namespaces(Map<String, Pod> pods) {
        Map<String, Map<String, String>> namespaces = new HashMap<>();
        // The cluster itself sets this label, and nobody can change it.
        pods.values().forEach(pod -> namespaces.put(pod.namespace(), Map.of(NAME_OF_NAMESPACE, pod.namespace())));
        return namespaces;
    }

    private static Cell cell(String from, String to, String operation) {
        return new Cell(Plane.NETWORK, from, to, operation);
    }
}
