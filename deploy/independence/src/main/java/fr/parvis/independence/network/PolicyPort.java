package fr.parvis.independence.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A port that a rule allows: by number, by the name that the receiving pod gives it, a range, or all of a protocol. */
record PolicyPort(
        @Nullable JsonNode port,
        @Nullable Integer endPort,
        @Nullable String protocol) {
    private static final String DEFAULT = "TCP";

    boolean matches(Port wanted, Pod receiver) {
        if (!Objects.requireNonNullElse(protocol, DEFAULT).equals(wanted.protocol())) {
            return false;
        }
        if (port == null || port.isNull()) {
            return true;
        }
        if (port.isTextual()) {
            return wanted.equals(receiver.namedPorts().get(port.asText()));
        }
        int last = endPort == null ? port.asInt() : endPort;
        return port.asInt() <= wanted.number() && wanted.number() <= last;
    }
}
