package fr.parvis.commons.events;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.SharedServers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

/** The broker that the test kit gives to every service. */
class SharedBrokerTest {

    @Test
    void keepsOfATopicWhatTheRegistrySays() throws Exception {
        Map<String, Object> address =
                Map.of("bootstrap.servers", SharedServers.kafka().bootstrapServers());
        try (Admin admin = Admin.create(address)) {
            assertThat(settings(admin, "exchange.disclosures.v1")).containsEntry("cleanup.policy", "compact");
            assertThat(settings(admin, "demand.consent.v1"))
                    .containsEntry("cleanup.policy", "delete")
                    .containsEntry("retention.ms", "604800000");
        }
    }

    private static Map<String, String> settings(Admin admin, String topic) throws Exception {
        Collection<ConfigResource> resources = List.of(new ConfigResource(ConfigResource.Type.TOPIC, topic));
        return admin.describeConfigs(resources).all().get().values().stream()
                .flatMap(config -> config.entries().stream())
                .filter(entry -> !entry.isSensitive() && entry.value() != null)
                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }
}
