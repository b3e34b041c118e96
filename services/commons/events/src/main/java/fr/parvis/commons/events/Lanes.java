package fr.parvis.commons.events;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which lane carries which topic. */
@Singleton
final class Lanes {

    private final Map<String, String> laneByTopic = new HashMap<>();

    Lanes(EventsConfig config, @ConfigProperty(name = "parvis.side") String side) {
        config.lanes().forEach((name, lane) -> {
            if (!lane.openOn(side)) {
                return;
            }
            lane.topics().forEach(topic -> assign(topic, name));
            requireOneKind(name, lane);
        });
    }

    /** Refuses a topic this service has not declared: nothing is written, the use case fails as a whole. */
    String of(String topic) {
        String lane = laneByTopic.get(topic);
        if (lane == null) {
            throw new IllegalArgumentException(
                    "no lane writes " + topic + "; declare it under parvis.events.lanes.<name>.topics");
        }
        return lane;
    }

    /** A batch is shuffled: what has an order cannot share its lane. */
    private static void requireOneKind(String name, EventsConfig.Lane lane) {
        long held = lane.topics().stream()
                .filter(topic -> TimePrecision.ofTopic(topic).held())
                .count();
        if (held > 0 && (held < lane.topics().size() || lane.strict())) {
            throw new IllegalStateException("lane " + name
                    + " holds statistics topics back and shuffles them; it can neither be strict nor carry others");
        }
    }

    private void assign(String topic, String lane) {
        String other = laneByTopic.putIfAbsent(topic, lane);
        if (other != null) {
            throw new IllegalStateException("topic " + topic + " stands in two lanes: " + other + " and " + lane);
        }
    }
}
