package fr.parvis.independence.network;

import java.util.Map;

/**
 * A pod, or all replicas of one.
 *
 * @param namedPorts ports that its containers name, since a policy may say {@code http} instead of a number
 */
record Pod(String namespace, String name, Map<String, String> labels, Map<String, Port> namedPorts) {
    Pod {
        labels = Map.copyOf(labels);
        namedPorts = Map.copyOf(namedPorts);
    }
}
