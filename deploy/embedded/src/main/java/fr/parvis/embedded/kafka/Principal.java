package fr.parvis.embedded.kafka;

/** A service on one side, as the broker knows it: {@code demand-persons}. */
public record Principal(String side, String service) implements Comparable<Principal> {
    public String name() {
        return side + "-" + service;
    }

    /** The one consumer group that this principal may use for a topic. */
    public String group(String topic) {
        return name() + "." + topic;
    }

    @Override
    public int compareTo(Principal other) {
        return name().compareTo(other.name());
    }

    @Override
    public String toString() {
        return name();
    }
}
