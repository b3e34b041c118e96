package fr.parvis.testkit;

import fr.parvis.embedded.postgres.Postgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into a service's database as superuser, past the application: what is really stored, what is really gone. */
public final class TestDatabase {

    private static final String PORT = "parvis.testkit.postgres.port";
    private static final String PASSWORD = "parvis.testkit.postgres.password";

    private final String database;

    private TestDatabase(String database) {
        this.database = database;
    }

    public static TestDatabase of(String service) {
        return new TestDatabase(service);
    }

    /** Test classes and the starter of the servers live in different class loaders; system properties are common. */
    static void announce(Postgres postgres) {
        System.setProperty(PORT, Integer.toString(postgres.port()));
        System.setProperty(PASSWORD, postgres.superuserPassword());
    }

    public Connection connect() throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + System.getProperty(PORT) + "/" + database;
        return DriverManager.getConnection(url, "postgres", System.getProperty(PASSWORD));
    }

    /** Rows changed. */
    public int execute(String sql, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            statement.execute();
            return statement.getUpdateCount();
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** First column of every row, as text. */
    public List<String> texts(String sql, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** For {@code select count(*) …}. */
    public long number(String sql, Object... parameters) {
        return Long.parseLong(texts(sql, parameters).getFirst());
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
