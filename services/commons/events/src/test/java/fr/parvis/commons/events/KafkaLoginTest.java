package fr.parvis.commons.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaLoginTest {

    @Test
    void turnsNameAndPasswordIntoTheLoginOfEveryClient() {
        SmallRyeConfig config =
                config(Map.of("parvis.kafka.username", "demand-persons", "parvis.kafka.password", "a\"b\\c"));

        assertThat(config.getOptionalValue("kafka.security.protocol", String.class))
                .hasValue("SASL_PLAINTEXT");
        assertThat(config.getOptionalValue("kafka.sasl.mechanism", String.class))
                .hasValue("SCRAM-SHA-512");
        assertThat(config.getOptionalValue("kafka.sasl.jaas.config", String.class))
                .hasValue("org.apache.kafka.common.security.scram.ScramLoginModule required"
                        + " username=\"demand-persons\" password=\"a\\\"b\\\\c\";");
    }

    @Test
    void asksForNoLoginWithoutAName() {
        assertThat(config(Map.of("parvis.kafka.username", " "))
                        .getOptionalValue("kafka.security.protocol", String.class))
                .isEmpty();
    }

    @Test
    void refusesANameWithoutAPassword() {
        assertThatThrownBy(() -> config(Map.of("parvis.kafka.username", "demand-persons")))
                .hasStackTraceContaining("PARVIS_KAFKA_PASSWORD is not");
    }

    private static SmallRyeConfig config(Map<String, String> given) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(given, "given", 300))
                .withSources(new KafkaLogin())
                .build();
    }
}
