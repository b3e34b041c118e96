package fr.parvis.independence.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which topics there are, who is above all rights, and what each principal may do. */
public record KafkaRules(List<String> topics, List<String> administrators, Map<String, Principal> principals) {
    /** What is tried on every topic. */
    public static final List<String> TOPIC_OPERATIONS = List.of("read", "write", "describe");

    /** What one principal may do; everything else is refused. */
    public record Principal(Map<String, List<String>> topics, List<String> groups, List<String> cluster) {
        public boolean may(String topic, String operation) {
            return topics.getOrDefault(topic, List.of()).contains(operation);
        }
    }

    /** Every consumer group that somebody may be a member of. */
    public List<String> groups() {
        return principals.values().stream()
                .flatMap(principal -> principal.groups().stream())
                .distinct()
                .toList();
    }

    static KafkaRules of(Mapping kafka) {
        kafka.allowing("topics", "administrators", "principals");
        List<String> topics = kafka.texts("topics");
        Map<String, Principal> principals = kafka.mapping("principals").each(one -> principal(one, Set.copyOf(topics)));
        return new KafkaRules(topics, kafka.texts("administrators"), principals);
    }

    private static Principal principal(Mapping one, Set<String> topics) {
        one.allowing("topics", "groups", "cluster");
        Map<String, List<String>> rights =
                one.mapping("topics").allowing(topics).eachTexts();
        rights.values().stream()
                .flatMap(List::stream)
                .filter(operation -> !TOPIC_OPERATIONS.contains(operation))
                .findFirst()
                .ifPresent(unknown -> {
                    throw Mapping.wrong("%s names the unknown operation %s".formatted(one.what(), unknown));
                });
        return new Principal(rights, one.texts("groups"), one.texts("cluster"));
    }
}
