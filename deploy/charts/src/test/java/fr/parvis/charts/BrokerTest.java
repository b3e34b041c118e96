package fr.parvis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.embedded.kafka.AccessRight;
import fr.parvis.embedded.kafka.Topic;
import fr.parvis.embedded.kafka.TopicRegistry;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The registry of topics is the one source, on a cluster as on the embedded platform. */
@TestInstance(Lifecycle.PER_CLASS)
class BrokerTest {
    private final Path source = Fixture.repository().resolve("deploy/topics.yaml");
    private final Path copy = Fixture.charts().resolve("parvis-neutral/files/topics.yaml");
    private final Charts charts = Fixture.opened();
    private final List<JsonNode> objects = Fixture.objects(charts.render(Chart.NEUTRAL, Rendering.of(Fixture.ANTENNA)));

    @AfterAll
    void close() throws IOException {
        charts.close();
    }

    /** A chart reads no file outside of itself, so it has a copy; {@code -Dparvis.write=true} makes it anew. */
    @Test
    void hasTheRegistryAsItIs() throws IOException {
        if (Boolean.getBoolean("parvis.write")) {
            Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(copy).hasSameTextualContentAs(source);
    }

    @Test
    @Requirement("IND-EP-02")
    void givesEachUserTheRightsOfTheRegistryAndNoOther() {
        Set<AccessRight> given = new TreeSet<>();
        for (JsonNode user : of("KafkaUser")) {
            assertThat(user.at("/spec/authentication/type").asText()).isEqualTo("scram-sha-512");
            assertThat(user.at("/spec/authorization/type").asText()).isEqualTo("simple");
            user.at("/spec/authorization/acls").forEach(acl -> given.addAll(rights(Fixture.name(user), acl)));
        }

        assertThat(given).isEqualTo(TopicRegistry.read(source).rights());
    }

    @Test
    void makesEveryTopicAsTheRegistrySays() {
        List<String> made = of("KafkaTopic").stream()
                .map(topic -> "%s %d %s %d"
                        .formatted(
                                Fixture.name(topic),
                                topic.at("/spec/partitions").asInt(),
                                topic.at("/spec/config").path("cleanup.policy").asText(),
                                topic.at("/spec/config").path("retention.ms").asLong()))
                .toList();

        assertThat(made)
                .containsExactlyInAnyOrderElementsOf(TopicRegistry.read(source).topics().stream()
                        .map(BrokerTest::described)
                        .toList());
    }

    private static String described(Topic topic) {
        return "%s %d %s %d"
                .formatted(
                        topic.name(),
                        topic.partitions(),
                        topic.compacted() ? "compact" : "delete",
                        topic.retention().map(time -> time.toMillis()).orElse(-1L));
    }

    private static List<AccessRight> rights(String principal, JsonNode acl) {
        JsonNode resource = acl.path("resource");
        assertThat(resource.path("patternType").asText()).isEqualTo("literal");
        ResourceType kind =
                ResourceType.fromString(resource.path("type").asText().toUpperCase(Locale.ROOT));
        return Stream.iterate(0, index -> index < acl.path("operations").size(), index -> index + 1)
                .map(index -> acl.path("operations").get(index).asText())
                .map(operation -> new AccessRight(
                        principal,
                        kind,
                        resource.path("name").asText(),
                        AclOperation.fromString(operation.toUpperCase(Locale.ROOT))))
                .toList();
    }

    private List<JsonNode> of(String kind) {
        return objects.stream()
                .filter(object -> Fixture.kind(object).equals(kind))
                .toList();
    }
}
