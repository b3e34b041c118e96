package fr.parvis.commons.events.relay;

import fr.parvis.commons.events.trial.Requests;
import fr.parvis.testkit.TestTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What stands in the topic of the trial, by key. */
final class Arrived {

    private Arrived() {}

    static List<Long> versions(String handle) {
        return TestTopic.read(Requests.TOPIC, handle).stream()
                .map(Arrived::version)
                .toList();
    }

    static Map<String, List<Long>> versions() {
        return TestTopic.read(Requests.TOPIC).stream()
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key, Collectors.mapping(Arrived::version, Collectors.toList())));
    }

    private static Long version(ConsumerRecord<String, byte[]> message) {
        return Long.valueOf(TestTopic.headers(message).get("ce_sequence"));
    }

    /** What a consumer that applies only newer versions would apply. */
    static List<Long> distinct(List<Long> delivered) {
        List<Long> applied = new ArrayList<>();
        for (long version : delivered) {
            if (applied.isEmpty() || version > applied.getLast()) {
                applied.add(version);
            }
        }
        return applied;
    }
}
