package fr.parvis.embedded.postgres;

import fr.parvis.embedded.ContainerEngine;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.testcontainers.postgresql.PostgreSQLContainer;

@Tag("containers")
final class ContainerDatabaseTest extends DatabaseContract {
    /** As the embedded one is made: with another locale it would order text differently. */
    private static final String LOCALE =
            "--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8";

    private static final PostgreSQLContainer POSTGRES = new PostgreSQLContainer(
                    System.getProperty("parvis.image.postgres"))
            .withEnv("POSTGRES_INITDB_ARGS", LOCALE)
            .withDatabaseName("postgres")
            .withUsername("postgres")
            .withPassword("superuser");

    @BeforeAll
    static void start() {
        ContainerEngine.require();
        POSTGRES.start();
    }

    @AfterAll
    static void stop() {
        POSTGRES.stop();
    }

    @Override
    Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), POSTGRES.getUsername(), POSTGRES.getPassword());
    }

    @Override
    String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s"
                .formatted(POSTGRES.getHost(), POSTGRES.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), database);
    }
}
