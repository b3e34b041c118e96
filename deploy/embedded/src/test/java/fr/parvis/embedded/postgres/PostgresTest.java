package fr.parvis.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PostgresTest extends DatabaseContract {
    private static final Postgres POSTGRES = Postgres.temporary();

    @AfterAll
    static void stop() {
        POSTGRES.close();
    }

    @Override
    Connection asSuperuser(String database) throws SQLException {
        return POSTGRES.asSuperuser(database);
    }

    @Override
    String jdbcUrl(String database) {
        return POSTGRES.jdbcUrl(database);
    }

    @Test
    void logsWhoWasRefusedWhat() throws Exception {
        assertThatThrownBy(() -> connect(POSTGRES, "persons", "facilitation", "p2"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> connect(POSTGRES, "persons", "persons", "wrong"))
                .hasMessageContaining("password authentication failed");

        assertThat(Files.readString(POSTGRES.log()))
                .contains("facilitation@persons FATAL:  permission denied for database \"persons\"")
                .contains("password authentication failed for user \"persons\"");
    }

    @Test
    void keepsItsDataBetweenTwoStarts(@TempDir Path folder) throws Exception {
        PostgresConfig config = new PostgresConfig(
                "postgresql-kept", folder.resolve("data"), folder, folder.resolve("log"), Ports.free(), "secret", true);
        try (Postgres first = Postgres.start(config).withService(PERSONS)) {
            executeAsOwner(first, "create table kept as select 42 as answer");
        }
        assertThat(folder.resolve("postgresql-kept.pid")).doesNotExist();

        try (Postgres second = Postgres.start(config).withService(PERSONS);
                Connection superuser = second.asSuperuser("persons");
                Statement statement = superuser.createStatement();
                var row = statement.executeQuery("select answer from kept")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void startsOneForEachSideAtTheSameTime() {
        List<Postgres> sides = IntStream.range(0, 3)
                .parallel()
                .mapToObj(side -> Postgres.temporary())
                .toList();

        assertThat(sides).extracting(Postgres::port).doesNotHaveDuplicates();
        sides.forEach(Postgres::close);
    }

    @Test
    void saysWhichPortIsTakenAndByWhom() {
        int taken = POSTGRES.port();

        assertThatThrownBy(() -> Ports.requireFree("postgresql-demand", taken))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageStartingWith("Port " + taken + ", needed for postgresql-demand, is taken by process ")
                .hasMessageContaining("postgres -D")
                .hasMessageContaining("PARVIS_PORT_BASE");
    }

    private static void connect(Postgres postgres, String database, String user, String password) throws SQLException {
        DriverManager.getConnection(postgres.jdbcUrl(database), user, password).close();
    }

    private static void executeAsOwner(Postgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl("persons"), PERSONS.owner(), PERSONS.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
