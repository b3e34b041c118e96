package fr.parvis.commons.events.relay;

import fr.parvis.commons.events.EventsConfig;
import fr.parvis.commons.events.StatisticsConfig;
import fr.parvis.commons.events.TimePrecision;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The relays of this service, one per configured lane, each on its own virtual thread. */
@Singleton
public final class Relays {

    private static final RelayProbe NOBODY = new RelayProbe() {};

    private final Map<String, LaneRelay> relays = new ConcurrentHashMap<>();

    Relays(
            EventsConfig config,
            StatisticsConfig statistics,
            LaneConnections connections,
            Producers producers,
            MeterRegistry registry,
            Instance<RelayProbe> probes,
            @ConfigProperty(name = "parvis.side") String side) {
        if (!config.relay().enabled()) {
            return;
        }
        RelayProbe probe = probes.isResolvable() ? probes.get() : NOBODY;
        config.lanes().forEach((name, lane) -> {
            if (lane.openOn(side)) {
                relays.put(
                        name,
                        new LaneRelay(
                                new LaneRelay.Lane(name, lane.strict(), hold(lane, statistics), config.relay()),
                                connections,
                                producers,
                                new RelayMetrics(registry, name),
                                probe));
            }
        });
    }

    private static @Nullable Duration hold(EventsConfig.Lane lane, StatisticsConfig statistics) {
        boolean held = lane.topics().stream()
                .anyMatch(topic -> TimePrecision.ofTopic(topic).held());
        return held ? statistics.hold() : null;
    }

    /** Called after a commit; costs nothing when the relay is already at work. */
    public void wake(String lane) {
        LaneRelay relay = relays.get(lane);
        if (relay != null) {
            relay.wake();
        }
    }

    /** Rows not yet with the broker, as last measured. */
    public Map<String, Long> waitingByLane() {
        Map<String, Long> waiting = new TreeMap<>();
        relays.forEach((lane, relay) -> waiting.put(lane, relay.waiting()));
        return waiting;
    }

    void start(@Observes StartupEvent event) {
        relays.forEach((lane, relay) -> relay.start());
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (LaneRelay relay : relays.values()) {
            relay.stop();
        }
    }
}
