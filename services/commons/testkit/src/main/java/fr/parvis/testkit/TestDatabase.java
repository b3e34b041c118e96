package fr.parvis.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parvis.embedded.postgres.Postgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Looks into a service's database as superuser, past the application: what is really stored, what is really gone. */
public final class TestDatabase {

    private static final String PORT = "parvis.testkit.postgres.port";
    private static final String PASSWORD = "parvis.testkit.postgres.password";

    /** To sign in costs more than most questions, and tests ask until something has happened. By database. */
    private static final Map<String, Deque<Connection>> IDLE = new ConcurrentHashMap<>();
    /** The server takes a hundred clients; the rest are the service's. */
    private static final int MOST_IDLE = 4;

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
        return ask(
                sql,
                statement -> {
                    statement.execute();
                    return statement.getUpdateCount();
                },
                parameters);
    }

    /** First column of every row, as text. */
    public List<String> texts(String sql, Object... parameters) {
        return ask(
                sql,
                statement -> {
                    List<String> found = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            found.add(rows.getString(1));
                        }
                    }
                    return found;
                },
                parameters);
    }

    /** For {@code select count(*) …}. */
    public long number(String sql, Object... parameters) {
        return Long.parseLong(texts(sql, parameters).getFirst());
    }

    /** Names of the application's tables in which a row has the text, in whatever column, also as bytes, sorted; digests and ciphers hide it. */
    public Set<String> tablesNaming(String text) {
        Set<String> found = new TreeSet<>();
        for (String table : texts("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'""")) {
            String rows =
                    "select count(*) from \"" + table + "\" t where cast(t as text) like ? or cast(t as text) like ?";
            if (number(rows, "%" + text + "%", "%" + HexFormat.of().formatHex(text.getBytes(UTF_8)) + "%") > 0) {
                found.add(table);
            }
        }
        return found;
    }

    private <T> T ask(String sql, Question<T> question, Object... parameters) {
        try {
            Deque<Connection> idle = IDLE.computeIfAbsent(database, _ -> new ConcurrentLinkedDeque<>());
            Connection kept = idle.poll();
            // A test may have made the database anew.
            Connection connection = kept != null && kept.isValid(1) ? kept : connect();
            // Not in a finally: after an error the connection is not used again.
            try (PreparedStatement statement = prepare(connection, sql, parameters)) {
                T answer = question.ask(statement);
                if (idle.size() < MOST_IDLE) {
                    idle.push(connection);
                } else {
                    connection.close();
                }
                return answer;
            } catch (SQLException refused) {
                connection.close();
                throw refused;
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(PreparedStatement statement) throws SQLException;
    }
}
