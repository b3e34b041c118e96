package fr.parvis.commons.events.relay;

import fr.parvis.commons.events.EventsConfig;
import fr.parvis.commons.events.trial.Copies;
import fr.parvis.commons.events.trial.Requests;
import fr.parvis.testkit.ServiceDatabase;
import fr.parvis.testkit.SharedServers;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.testkit.TestKafka;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.pgclient.PgConnectOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Relays without their service, on real servers: as many as a test wants, started and stopped at will. */
final class RelayBench {

    static final String STRICT = "disclosures";
    static final String MAIN = "main";
    static final String COPIES = "statistics";

    /** A setting: three seconds, unless told otherwise. */
    static final String DELIVERY_TIMEOUT = "parvis.events.relay.delivery-timeout";

    /** Periods of the clock that tests can await. */
    static final Duration SHORT = Duration.ofMillis(300);

    private final Vertx vertx = Vertx.vertx();
    private final List<LaneRelay> started = new ArrayList<>();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, String> settings;
    private final TestDatabase database;

    private RelayBench(Map<String, String> settings, TestDatabase database) {
        this.settings = settings;
        this.database = database;
    }

    /** On a database of its own, with the topics of the registry. */
    static RelayBench onDatabase(String name) {
        TestKafka kafka = SharedServers.kafka();
        Map<String, String> settings = new HashMap<>(ServiceDatabase.prepare(name));
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        return new RelayBench(settings, TestDatabase.of(name));
    }

    /** In a process that was told where everything is. */
    static RelayBench onSettings(Map<String, String> settings) {
        return new RelayBench(settings, TestDatabase.of("nowhere"));
    }

    Map<String, String> settings() {
        return settings;
    }

    TestDatabase database() {
        return database;
    }

    /** A committed row, as a use case would leave it. */
    void commit(String lane, String topic, String key, long sequence, byte[] payload) {
        database.execute("""
                insert into outbox (lane, topic, key, type, sequence, event_id, event_time, payload)
                values (?, ?, ?, ?, ?, gen_random_uuid(), date_trunc('minute', now()), ?)""", lane, topic, key, Requests.RELEASED, sequence, payload);
    }

    void commit(String key, long sequence) {
        commit(MAIN, Requests.TOPIC, key, sequence, Requests.released(key).toByteArray());
    }

    /** A committed copy, as a use case would leave it. */
    void copy(String reference, long sequence) {
        database.execute(
                """
                insert into held_outbox (event_id, lane, topic, key, type, sequence, event_time, payload)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, date_trunc('day', now()), ?)""",
                COPIES,
                Copies.TOPIC,
                reference,
                Copies.PAUSED,
                sequence,
                Copies.paused(reference).toByteArray());
    }

    /** That copy leaves so many seconds from now at the soonest. */
    void notBefore(String reference, int seconds) {
        database.execute(
                "update held_outbox set not_before = now() + make_interval(secs => ?) where key = ?",
                seconds,
                reference);
    }

    long held() {
        return database.number("select count(*) from held_outbox");
    }

    long waiting() {
        return database.number("select count(*) from outbox");
    }

    /** Payloads of what relays tell one another from now on. */
    Queue<String> notifications() {
        PgConnectOptions options = PgConnectOptions.fromUri(
                        setting("quarkus.datasource.reactive.url").replaceFirst("^vertx-reactive:", ""))
                .setUser(setting("quarkus.datasource.username"))
                .setPassword(setting("quarkus.datasource.password"));
        PgConnection connection = PgConnection.connect(vertx, options).await().atMost(PATIENCE);
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        connection.notificationHandler(notification -> heard.add(notification.getPayload()));
        connection.query("listen parvis_outbox").execute().await().atMost(PATIENCE);
        return heard;
    }

    LaneRelay start(String lane, RelayProbe probe) {
        return start(lane, probe, COPIES.equals(lane) ? SHORT : null);
    }

    LaneRelay start(String lane, RelayProbe probe, @Nullable Duration hold) {
        EventsConfig config = config();
        LaneRelay relay = new LaneRelay(
                new LaneRelay.Lane(lane, STRICT.equals(lane), hold, config.relay()),
                new LaneConnections(
                        vertx,
                        config,
                        setting("quarkus.datasource.reactive.url"),
                        setting("quarkus.datasource.username"),
                        setting("quarkus.datasource.password")),
                new Producers(config, Map.of("bootstrap.servers", setting("kafka.bootstrap.servers"))),
                new RelayMetrics(new SimpleMeterRegistry(), lane),
                probe);
        started.add(relay);
        relay.start();
        return relay;
    }

    LaneRelay start(String lane) {
        return start(lane, new RelayProbe() {});
    }

    private String setting(String name) {
        return Objects.requireNonNull(settings.get(name), name);
    }

    private EventsConfig config() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(EventsConfig.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "parvis.events.source",
                                "/14/test/bench",
                                "parvis.events.client-id",
                                "test-bench",
                                DELIVERY_TIMEOUT,
                                settings.getOrDefault(DELIVERY_TIMEOUT, "3s"),
                                "parvis.events.relay.statement-timeout",
                                "2s",
                                "parvis.events.relay.pause",
                                "200ms"),
                        "bench",
                        300))
                .build();
        return config.getConfigMapping(EventsConfig.class);
    }

    void stop() throws InterruptedException {
        for (LaneRelay relay : started) {
            relay.stop();
        }
        vertx.closeAndAwait();
    }
}
