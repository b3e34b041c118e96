package fr.parvis.independence.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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
        return lettingOut(from, to).test(port);
    }

    /** Whether the receiver's own namespace would let it in. */
    boolean letsIn(Pod from, Pod to, Port port) {
        return lettingIn(from, to).test(port);
    }

    /** The ports to which the sender's own namespace would let it go there. */
    Predicate<Port> lettingOut(Pod from, Pod to) {
        return ports(Direction.EGRESS, from, to, to);
    }

    /** The ports at which the receiver's own namespace would let it in. */
    Predicate<Port> lettingIn(Pod from, Pod to) {
        return ports(Direction.INGRESS, to, from, to);
    }

    /** Who the other is does not change from port to port, so the rules that know it are looked up once for all ports. */
    private Predicate<Port> ports(Direction direction, Pod subject, Pod other, Pod receiver) {
        List<Policy> found = about(direction, subject);
        if (found.isEmpty()) {
            return _ -> true;
        }
        List<Rule> about = new ArrayList<>();
        for (Policy policy : found) {
            for (Rule rule : policy.rules(direction)) {
                if (allowsPeer(rule, other, policy)) {
                    about.add(rule);
                }
            }
        }
        return port -> about.stream().anyMatch(rule -> rule.allowsPort(port, receiver));
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
