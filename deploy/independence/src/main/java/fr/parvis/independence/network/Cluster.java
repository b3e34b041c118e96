package fr.parvis.independence.network;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Namespaces with their labels, and the policies in them. Answers as the specification of NetworkPolicy does: policies
 * only add up, a pod that no policy of a direction selects is open in that direction, and a connection needs both ends.
 * Pods on the network of their node, and a pod to itself, are outside of what policies say.
 */
final class Cluster {
    private final Map<String, Map<String, String>> namespaces;
    private final List<Policy> policies;
    private final Map<Direction, Map<Pod, List<Policy>>> about = new EnumMap<>(Direction.class);

    Cluster(Map<String, Map<String, String>> namespaces, List<Policy> policies) {
        this.namespaces = Map.copyOf(namespaces);
        this.policies = List.copyOf(policies);
    }

    /** Whether a connection from one pod to a port of another opens. */
    boolean opens(Pod from, Pod to, Port port) {
        return letsOut(from, to, port) && letsIn(from, to, port);
    }

    /** Whether the sender's own namespace would let it go there. */
    boolean letsOut(Pod from, Pod to, Port port) {
        return allows(Direction.EGRESS, from, to, to, port);
    }

    /** Whether the receiver's own namespace would let it in. */
    boolean letsIn(Pod from, Pod to, Port port) {
        return allows(Direction.INGRESS, to, from, to, port);
    }

    private boolean allows(Direction direction, Pod subject, Pod other, Pod receiver, Port port) {
        List<Policy> found = about(direction, subject);
        return found.isEmpty()
                || found.stream()
                        .anyMatch(policy -> policy.rules(direction).stream()
                                .anyMatch(rule -> rule.allowsPort(port, receiver) && allowsPeer(rule, other, policy)));
    }

    /** The policies that select a pod; asked for every other pod and port again, so found once. */
    private List<Policy> about(Direction direction, Pod subject) {
        return about.computeIfAbsent(direction, _ -> new IdentityHashMap<>())
                .computeIfAbsent(
                        subject,
                        pod -> policies.stream()
                                .filter(policy -> policy.isAbout(direction) && policy.selects(pod))
                                .toList());
    }

    private boolean allowsPeer(Rule rule, Pod other, Policy policy) {
        List<Peer> peers = rule.peers();
        return peers == null
                || peers.isEmpty()
                || peers.stream().anyMatch(peer -> peer.matches(other, policy.namespace(), namespaces));
    }
}
