package fr.parvis.independence.network;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one rule of a policy allows; no peers or no ports mean all of them. */
sealed interface Rule {
    @Nullable
    List<Peer> peers();

    @Nullable
    List<PolicyPort> ports();

    /** Into the selected pods. */
    record Ingress(
            @JsonProperty("from") @Nullable List<Peer> peers,
            @Nullable List<PolicyPort> ports) implements Rule {}

    /** Out of the selected pods. */
    record Egress(
            @JsonProperty("to") @Nullable List<Peer> peers,
            @Nullable List<PolicyPort> ports) implements Rule {}

    default boolean allowsPort(Port wanted, Pod receiver) {
        List<PolicyPort> allowed = ports();
        return allowed == null
                || allowed.isEmpty()
                || allowed.stream().anyMatch(port -> port.matches(wanted, receiver));
    }
}
