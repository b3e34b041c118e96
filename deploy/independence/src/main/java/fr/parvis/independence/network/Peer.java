package fr.parvis.independence.network;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The other end that a rule allows. */
record Peer(
        @Nullable Selector podSelector,
        @Nullable Selector namespaceSelector,
        @Nullable IpBlock ipBlock) {

    /** Addresses. Whether those of pods are among them depends on the cluster, so a range is taken to hold every pod. */
    record IpBlock(String cidr, @Nullable List<String> except) {
        boolean mayHoldPods() {
            return !(cidr.endsWith("/32") || cidr.endsWith("/128"));
        }
    }

    /** Whether this is the pod, seen from a policy of that namespace. */
    boolean matches(Pod pod, String policyNamespace, Map<String, Map<String, String>> labelsOfNamespaces) {
        if (ipBlock != null) {
            return ipBlock.mayHoldPods();
        }
        if (podSelector == null && namespaceSelector == null) {
            return false;
        }
        boolean inNamespace = namespaceSelector == null
                ? pod.namespace().equals(policyNamespace)
                : namespaceSelector.matches(labelsOfNamespaces.getOrDefault(pod.namespace(), Map.of()));
        return inNamespace && (podSelector == null || podSelector.matches(pod.labels()));
    }
}
