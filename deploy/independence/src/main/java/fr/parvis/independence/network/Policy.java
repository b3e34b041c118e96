package fr.parvis.independence.network;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One NetworkPolicy of one namespace. */
record Policy(String namespace, String name, Spec spec) {

    /** As its author wrote it. */
    record Spec(
            @Nullable Selector podSelector,
            @Nullable List<String> policyTypes,
            @Nullable List<Rule.Ingress> ingress,
            @Nullable List<Rule.Egress> egress) {}

    boolean selects(Pod pod) {
        Selector selector = spec.podSelector();
        return pod.namespace().equals(namespace) && (selector == null || selector.matches(pod.labels()));
    }

    /** Without policy types a policy is always about what comes in, and about what goes out only if it has such rules. */
    boolean isAbout(Direction direction) {
        List<String> types = spec.policyTypes();
        if (types != null && !types.isEmpty()) {
            return types.contains(direction.written());
        }
        return direction == Direction.INGRESS || !rules(Direction.EGRESS).isEmpty();
    }

    List<? extends Rule> rules(Direction direction) {
        return switch (direction) {
            case INGRESS -> Objects.requireNonNullElse(spec.ingress(), List.<Rule.Ingress>of());
            case EGRESS -> Objects.requireNonNullElse(spec.egress(), List.<Rule.Egress>of());
        };
    }
}
