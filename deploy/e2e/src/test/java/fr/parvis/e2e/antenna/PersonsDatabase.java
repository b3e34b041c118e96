package fr.parvis.e2e.antenna;

import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.DatabaseServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database of persons in the hands of its superuser, past every trigger. */
final class PersonsDatabase implements AutoCloseable {

    private final Connection connection;

    PersonsDatabase(PlatformDescription platform) throws SQLException {
        DatabaseServer server = platform.databaseServers().stream()
                .filter(candidate -> candidate.side().equals("demand"))
                .findFirst()
                .orElseThrow();
        connection = DriverManager.getConnection(
                "jdbc:postgresql://%s:%d/persons".formatted(server.host(), server.port()),
                server.superuser(),
                server.superuserPassword());
        execute("set session_replication_role = replica");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
