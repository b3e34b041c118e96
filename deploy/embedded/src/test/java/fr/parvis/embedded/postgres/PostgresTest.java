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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PostgresTest {
    private static final ServiceRoles PERSONS = new ServiceRoles("persons", "owner's \"secret\"", "p1");
    private static final ServiceRoles FACILITATION = new ServiceRoles("facilitation", "o2", "p2");

    @Test
    void keepsEachServiceToItsOwnDatabaseAndLogsTheRefusal() throws Exception {
        try (Postgres postgres = Postgres.temporary().withService(PERSONS).withService(FACILITATION)) {
            assertThat(select(postgres, "persons", "persons", "p1")).isEqualTo("persons");

            assertThatThrownBy(() -> select(postgres, "persons", "facilitation", "p2"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for database \"persons\"");
            assertThatThrownBy(() -> select(postgres, "postgres", "facilitation", "p2"))
                    .hasMessageContaining("permission denied for database \"postgres\"");
            assertThatThrownBy(() -> select(postgres, "persons", "persons", "wrong"))
                    .hasMessageContaining("password authentication failed");
            assertThat(Files.readString(postgres.log()))
                    .contains("facilitation@persons FATAL:  permission denied for database \"persons\"")
                    .contains("password authentication failed for user \"persons\"");
        }
    }

    @Test
    void leavesTheServiceWithoutTheRightToMakeTables() throws Exception {
        try (Postgres postgres = Postgres.temporary().withService(PERSONS).withService(PERSONS)) {
            execute(postgres, PERSONS.owner(), PERSONS.ownerPassword(), "create table t (id int)");

            assertThatThrownBy(() -> execute(postgres, "persons", "p1", "create table mine (id int)"))
                    .hasMessageContaining("permission denied for schema public");
            assertThatThrownBy(() -> execute(postgres, "persons", "p1", "select * from t"))
                    .hasMessageContaining("permission denied for table t");
        }
    }

    @Test
    void keepsItsDataBetweenTwoStarts(@TempDir Path folder) throws Exception {
        PostgresConfig config = new PostgresConfig(
                "postgresql-kept", folder.resolve("data"), folder, folder.resolve("log"), Ports.free(), "secret", true);
        try (Postgres first = Postgres.start(config).withService(PERSONS)) {
            execute(first, PERSONS.owner(), PERSONS.ownerPassword(), "create table kept as select 42 as answer");
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
        try (Postgres holder = Postgres.temporary()) {
            assertThatThrownBy(() -> Ports.requireFree("postgresql-demand", holder.port()))
                    .isInstanceOf(EmbeddedException.class)
                    .hasMessageStartingWith(
                            "Port " + holder.port() + ", needed for postgresql-demand, is taken by process ")
                    .hasMessageContaining("postgres -D")
                    .hasMessageContaining("PARVIS_PORT_BASE");
        }
    }

    private static String select(Postgres postgres, String database, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(database), user, password);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select current_database()")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(Postgres postgres, String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("persons"), user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
