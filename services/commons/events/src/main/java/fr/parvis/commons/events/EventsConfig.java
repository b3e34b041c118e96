package fr.parvis.commons.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where this service's events go and how patiently. */
@ConfigMapping(prefix = "parvis.events")
public interface EventsConfig {

    /** CloudEvents source, {@code /<antenna>/<side>/<service>}. */
    String source();

    /** Name of the clients and principal, {@code <side>-<service>}. */
    String clientId();

    /** Lanes by name; a topic belongs to exactly one. No lane: the service publishes nothing. */
    Map<String, Lane> lanes();

    Relay relay();

    Inbox inbox();

    /** Topics that share one order of sending. */
    interface Lane {
        /** Topics this lane may write; anything else is refused when appended. */
        Set<String> topics();

        /** Strict order over all rows and no parking: a failing row stops the lane. */
        @WithDefault("false")
        boolean strict();

        /**
         * Sides on which this lane is open, for a service that runs on several; all of them by default. Elsewhere its topics
         * are refused and nobody relays: a principal without a right on the broker would ask it again and again.
         */
        Optional<Set<String>> sides();

        /** Whether it is open where this process runs. */
        default boolean openOn(String side) {
            return sides().map(open -> open.contains(side)).orElse(true);
        }
    }

    /** The sender of outbox rows. */
    interface Relay {
        /** False only in tests that look at the table. */
        @WithDefault("true")
        boolean enabled();

        /** Rows taken at once. */
        @WithDefault("500")
        int batchSize();

        /** Longest wait before the table is looked at although nobody woke the relay. */
        @WithDefault("500ms")
        Duration poll();

        /** How long the broker may take to answer; afterwards the row counts as not sent and is sent again. */
        @WithDefault("6s")
        Duration deliveryTimeout();

        /** How long a statement on the relay's own connection may take before it counts as broken. */
        @WithDefault("5s")
        Duration statementTimeout();

        /** Pause after a failure; also how long a refused topic is left aside. */
        @WithDefault("1s")
        Duration pause();
    }

    /** The receiver of messages. */
    interface Inbox {
        /** Attempts before a message that fails by itself (not by the database) is parked. */
        @WithDefault("4")
        int attempts();

        /** First pause between attempts, doubling up to {@link #longestPause()}. */
        @WithDefault("200ms")
        Duration pause();

        /** Longest pause between attempts while the database is away. */
        @WithDefault("5s")
        Duration longestPause();

        /** How often parked messages marked for replay are looked for. */
        @WithDefault("2s")
        Duration replayPoll();
    }
}
