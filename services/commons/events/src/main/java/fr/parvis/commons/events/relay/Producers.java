package fr.parvis.commons.events.relay;

import fr.parvis.commons.events.EventsConfig;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Opens the plain idempotent producer of a lane. No Kafka transactions (ADR 3). */
@Singleton
final class Producers {

    private final EventsConfig config;
    private final Map<String, Object> broker;

    Producers(EventsConfig config, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.config = config;
        this.broker = broker;
    }

    Broker open(String lane) {
        long patience =
                config.relay().deliveryTimeout().plus(Duration.ofSeconds(1)).toMillis();
        return new Broker(
                new KafkaProducer<>(settings(lane), new StringSerializer(), new ByteArraySerializer()),
                config.source(),
                patience);
    }

    private Map<String, Object> settings(String lane) {
        int delivery = Math.toIntExact(config.relay().deliveryTimeout().toMillis());
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, config.clientId() + "-relay-" + lane);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, delivery);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, delivery / 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, delivery / 2);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return settings;
    }
}
