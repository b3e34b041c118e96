package fr.parvis.testkit;

import fr.parvis.embedded.postgres.Postgres;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL and one Kafka per test JVM, started when first needed, stopped with it. */
public final class SharedServers {

    private static @Nullable Postgres postgres;
    private static @Nullable TestKafka kafka;

    private SharedServers() {}

    public static synchronized Postgres postgres() {
        if (postgres == null) {
            Postgres started = Postgres.temporary();
            closeWithJvm(started);
            postgres = started;
            TestDatabase.announce(started);
        }
        return postgres;
    }

    public static synchronized TestKafka kafka() {
        if (kafka == null) {
            TestKafka started = TestKafka.start();
            closeWithJvm(started);
            kafka = started;
        }
        return kafka;
    }

    private static void closeWithJvm(AutoCloseable server) {
        Thread close = new Thread(() -> {
            try {
                server.close();
            } catch (Exception failure) {
                System.err.println("a test server did not stop: " + failure);
            }
        });
        Runtime.getRuntime().addShutdownHook(close);
    }
}
