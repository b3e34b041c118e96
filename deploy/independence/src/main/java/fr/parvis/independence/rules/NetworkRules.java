package fr.parvis.independence.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which pods there are, and which connections between them open. A pod is named {@code <side>/<name>}, outside of the
 * antenna {@code <namespace>/<name>}.
 *
 * @param ports every port that is tried, for example {@code 5432/TCP}
 * @param charted pods that the charts make
 * @param others pods that are there without our charts, with their labels
 * @param flows from, to, ports; what is not named is closed
 * @param monitoring flows that come with monitoring switched on
 */
public record NetworkRules(
        List<String> ports,
        List<String> charted,
        Map<String, Map<String, String>> others,
        Map<String, Map<String, List<String>>> flows,
        Map<String, Map<String, List<String>>> monitoring) {
    /** Stands for all ports. */
    public static final String ANY = "any";

    private static final Set<String> SIDES = Set.of("demand", "offer", "neutral");

    /** Ports that open from one pod to another. */
    public List<String> open(String from, String to) {
        List<String> open = flows.getOrDefault(from, Map.of()).getOrDefault(to, List.of());
        return open.contains(ANY) ? ports : open;
    }

    /** Whether the pod stands in a namespace of the antenna. */
    public boolean isOfTheAntenna(String pod) {
        return SIDES.contains(pod.substring(0, pod.indexOf('/')));
    }

    /** What is expected of an antenna that lets its figures be fetched. */
    public NetworkRules withMonitoring() {
        Map<String, Map<String, List<String>>> both = new LinkedHashMap<>(flows);
        monitoring.forEach((from, targets) -> {
            Map<String, List<String>> more = new LinkedHashMap<>(both.getOrDefault(from, Map.of()));
            more.putAll(targets);
            both.put(from, more);
        });
        return new NetworkRules(ports, charted, others, both, Map.of());
    }

    static NetworkRules of(Mapping network) {
        network.allowing("ports", "charted", "others", "flows", "monitoring");
        List<String> ports = network.texts("ports");
        List<String> charted = network.texts("charted");
        Map<String, Map<String, String>> others = network.mapping("others").each(Mapping::eachText);
        Set<String> pods = new HashSet<>(charted);
        pods.addAll(others.keySet());
        pods.stream().filter(pod -> !pod.matches("[a-z-]+/[a-z-]+")).findFirst().ifPresent(pod -> {
            throw Mapping.wrong("network names the pod %s, which is not <side or namespace>/<name>".formatted(pod));
        });
        return new NetworkRules(
                ports,
                charted,
                others,
                flows(network.mapping("flows"), pods, ports),
                flows(network.mapping("monitoring"), pods, ports));
    }

    private static Map<String, Map<String, List<String>>> flows(Mapping flows, Set<String> pods, List<String> ports) {
        Map<String, Map<String, List<String>>> read =
                flows.allowing(pods).each(targets -> targets.allowing(pods).eachTexts());
        Set<String> known = new HashSet<>(ports);
        known.add(ANY);
        read.values().stream()
                .flatMap(targets -> targets.values().stream())
                .flatMap(List::stream)
                .filter(port -> !known.contains(port))
                .findFirst()
                .ifPresent(unknown -> {
                    throw Mapping.wrong("%s names the unknown port %s".formatted(flows.what(), unknown));
                });
        return read;
    }
}
