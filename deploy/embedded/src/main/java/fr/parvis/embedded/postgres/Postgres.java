package fr.parvis.embedded.postgres;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.ChildProcess;
import fr.parvis.embedded.process.Folders;
import fr.parvis.embedded.process.Ports;
import fr.parvis.embedded.process.Waiting;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A running PostgreSQL 18 with password logins (scram-sha-256) on the loopback address. */
public final class Postgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String MAINTENANCE = "postgres";

    private final PostgresConfig config;
    private final ChildProcess process;
    private final @Nullable Path temporary;

    private Postgres(PostgresConfig config, ChildProcess process, @Nullable Path temporary) {
        this.config = config;
        this.process = process;
        this.temporary = temporary;
    }

    /** Starts on the data it finds, or makes new. */
    public static Postgres start(PostgresConfig config) {
        return start(config, null);
    }

    /** For tests: free port, throw-away data, no waiting for the disk. */
    public static Postgres temporary() {
        Path folder = Folders.temporary("postgresql");
        return start(
                new PostgresConfig(
                        "postgresql",
                        folder.resolve("data"),
                        folder,
                        folder.resolve("postgresql.log"),
                        Ports.free(),
                        "superuser",
                        false),
                folder);
    }

    private static Postgres start(PostgresConfig config, @Nullable Path temporary) {
        Ports.requireFree(config.name(), config.port());
        Cluster cluster = new Cluster(config);
        cluster.initialise();
        Postgres postgres = new Postgres(config, ChildProcess.start(cluster.server()), temporary);
        Waiting.until(postgres.process, PATIENCE, postgres::accepts);
        return postgres;
    }

    /** Creates the service's database, owner role and login role, or brings them to this state; keeps the data. */
    public Postgres withService(ServiceRoles roles) {
        try {
            ServiceDatabases.prepare(this::asSuperuser, roles);
            return this;
        } catch (SQLException e) {
            throw new EmbeddedException(
                    "The database %s could not be prepared (%s): read %s."
                            .formatted(roles.service(), e.getMessage(), config.log()),
                    e);
        }
    }

    public Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), "postgres", config.superuserPassword());
    }

    public int port() {
        return config.port();
    }

    public String superuserPassword() {
        return config.superuserPassword();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(config.port(), database);
    }

    /** In the form that the reactive client wants. */
    public String reactiveUrl(String database) {
        return "postgresql://127.0.0.1:%d/%s".formatted(config.port(), database);
    }

    public Path log() {
        return config.log();
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
        if (temporary != null) {
            Folders.delete(temporary);
        }
    }

    private boolean accepts() {
        try (Connection connection = asSuperuser(MAINTENANCE)) {
            return connection.isValid(1);
        } catch (SQLException stillStarting) {
            return false;
        }
    }
}
