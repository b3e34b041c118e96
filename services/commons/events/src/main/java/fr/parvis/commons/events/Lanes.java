package fr.parvis.commons.events;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Which lane carries which topic. */
@Singleton
final class Lanes {

    private final Map<String, String> laneByTopic = new HashMap<>();

    Lanes(EventsConfig config) {
        config.lanes().forEach((name, lane) -> lane.topics().forEach(topic -> assign(topic, name)));
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

    private void assign(String topic, String lane) {
        String other = laneByTopic.putIfAbsent(topic, lane);
        if (other != null) {
            throw new IllegalStateException("topic " + topic + " stands in two lanes: " + other + " and " + lane);
        }
    }
}
