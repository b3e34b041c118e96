package fr.parvis.embedded.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.config.TopicConfig;

/**
 * One topic of the registry.
 *
 * @param retention how long a message is kept; empty for a compacted topic, which keeps the last message of each key
 */
public record Topic(
        String name, int partitions, Optional<Duration> retention, Set<Principal> writers, Set<Principal> readers) {
    public Topic {
        writers = Set.copyOf(writers);
        readers = Set.copyOf(readers);
    }

    public boolean compacted() {
        return retention.isEmpty();
    }

    /** Settings as the broker names them; all of them, so that a setting made by hand on the broker is set back. */
    Map<String, String> settings() {
        String cleanup = compacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE;
        long millis = retention.map(Duration::toMillis).orElse(-1L);
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG, cleanup, TopicConfig.RETENTION_MS_CONFIG, Long.toString(millis));
    }
}
