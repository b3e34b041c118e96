package fr.parvis.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.embedded.EmbeddedException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TopicRegistryTest {
    private static final String SOUND = """
            principals: [demand-persons, offer-cooperation]
            topics:
              - {name: exchange.disclosures.v1, partitions: 1, cleanup: compact, writers: [demand-persons], readers: [offer-cooperation]}
            """;

    @Test
    void readsTheRegistryOfTheRepository() {
        TopicRegistry registry = TopicRegistry.read(
                Path.of(System.getProperty("parvis.root", "../..")).resolve("deploy/topics.yaml"));

        assertThat(registry.principals())
                .extracting(Principal::name)
                .containsExactlyInAnyOrder(
                        "demand-persons",
                        "demand-facilitation",
                        "demand-supervision",
                        "offer-cooperation",
                        "neutral-indicators",
                        "offer-supervision",
                        "neutral-supervision");
        assertThat(registry.topics()).hasSize(16);
        assertThat(registry.topics())
                .filteredOn(Topic::compacted)
                .extracting(Topic::name)
                .containsExactly("demand.erasures.v1", "exchange.disclosures.v1", "exchange.directory.v1");
        assertThat(registry.topics())
                .filteredOn(topic -> !topic.compacted())
                .allSatisfy(topic -> assertThat(topic.retention()).contains(Duration.ofDays(7)));
    }

    @Test
    void grantsAWriterItsTopicAndAReaderItsTopicAndOneGroupAndNothingElse() {
        assertThat(TopicRegistry.parse(SOUND).rights())
                .containsExactlyInAnyOrder(
                        right("demand-persons", ResourceType.TOPIC, "exchange.disclosures.v1", AclOperation.WRITE),
                        right("demand-persons", ResourceType.TOPIC, "exchange.disclosures.v1", AclOperation.DESCRIBE),
                        right("offer-cooperation", ResourceType.TOPIC, "exchange.disclosures.v1", AclOperation.READ),
                        right(
                                "offer-cooperation",
                                ResourceType.TOPIC,
                                "exchange.disclosures.v1",
                                AclOperation.DESCRIBE),
                        right(
                                "offer-cooperation",
                                ResourceType.GROUP,
                                "offer-cooperation.exchange.disclosures.v1",
                                AclOperation.READ));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "partitions: 1 | partitons: 1 | a topic has the unknown key partitons",
                "partitions: 1 | partitions: one | partitions of a topic must be a whole number",
                "partitions: 1 | partitions: 0 | needs at least one partition",
                "[demand-persons, offer-cooperation] | demand-persons | principals of topics.yaml must be a list",
                "principals: | principles: | topics.yaml has the unknown key principles",
                "cleanup: compact | cleanup: compact, retention: 7d | needs either `cleanup: compact` without retention",
                "cleanup: compact | cleanup: delete | needs either `cleanup: compact` without retention",
                "cleanup: compact | cleanup: delete, retention: forever | needs either `cleanup: compact` without retention",
                "writers: [demand-persons] | writers: [demand-person] | names demand-person, which is not among the principals",
                "writers: [demand-persons] | writers: [demand-persons, demand-persons] | names demand-persons twice",
                "writers: [demand-persons] | writers: [] | has no writers",
                "name: exchange.disclosures.v1 | name: Exchange.Disclosures | is not a topic name",
                "[demand-persons, offer | [demand-persons, middle-man, offer | middle-man is not <side>-<service>",
                "[demand-persons, offer | [demand-persons, demand-persons, offer | the principal demand-persons is there twice",
                "cleanup: compact | cleanup: compact, cleanup: compact | is not YAML",
                "topics: | '- topics:' | is not YAML"
            })
    void refusesAWrongFileWithASentenceThatNamesTheMistake(String sound, String wrong, String sentence) {
        String yaml = SOUND.replace(sound, wrong);
        assertThat(yaml).as("the mistake is in the file").isNotEqualTo(SOUND);

        assertThatThrownBy(() -> TopicRegistry.parse(yaml))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining(sentence.strip())
                .message()
                .startsWith("topics.yaml")
                .containsPattern("correct (it|the file)\\.$");
    }

    @Test
    void refusesATopicThatIsThereTwice() {
        String twice = SOUND + SOUND.substring(SOUND.indexOf("  - {name"));

        assertThatThrownBy(() -> TopicRegistry.parse(twice))
                .hasMessageContaining("the topic exchange.disclosures.v1 is there twice");
    }

    private static AccessRight right(String principal, ResourceType kind, String resource, AclOperation operation) {
        return new AccessRight(principal, kind, resource, operation);
    }
}
