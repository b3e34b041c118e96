package fr.parvis.commons.events;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.SaslConfigs;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Turns {@code PARVIS_KAFKA_USERNAME} and {@code PARVIS_KAFKA_PASSWORD} into the login of every Kafka client of the
 * process, the relay's and the channels'. No user name: no login, as in tests.
 */
public final class KafkaLogin implements ConfigSourceFactory {

    // Above the defaults of the jars (100), below application.properties (250), which may ask for SASL_SSL.
    private static final int ORDINAL = 200;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Optional<String> user = value(context, "parvis.kafka.username");
        if (user.isEmpty()) {
            return List.of();
        }
        String password = value(context, "parvis.kafka.password")
                .orElseThrow(
                        () -> new IllegalStateException("PARVIS_KAFKA_USERNAME is set, PARVIS_KAFKA_PASSWORD is not"));
        return List.of(new PropertiesConfigSource(login(user.get(), password), "parvis kafka login", ORDINAL));
    }

    private static Map<String, String> login(String user, String password) {
        Map<String, String> login = new HashMap<>();
        login.put("kafka.security.protocol", "SASL_PLAINTEXT");
        login.put("kafka." + SaslConfigs.SASL_MECHANISM, "SCRAM-SHA-512");
        login.put(
                "kafka." + SaslConfigs.SASL_JAAS_CONFIG,
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                        .formatted(quoted(user), quoted(password)));
        return login;
    }

    // Inside a JAAS string only the quote and the backslash speak.
    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static Optional<String> value(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        return Optional.ofNullable(value).map(ConfigValue::getValue).filter(text -> !text.isBlank());
    }
}
