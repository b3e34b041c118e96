package fr.parvis.persons.registry;

import fr.parvis.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tables of one connection that stand before those of the service, with the same columns and without their constraints: every state can be written,
 * and nobody else sees any.
 */
final class RegistryRows implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "person",
            "file_closing",
            "consent",
            "support_proposal",
            "voice",
            "act",
            "locker",
            "locker_document",
            "locker_share",
            "legal_exception",
            "priority_signal",
            "erasure");
    /** A colon that is neither half of a cast. */
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]+)");

    private final Connection connection;

    RegistryRows() throws SQLException {
        connection = TestDatabase.of("persons").connect();
        for (String table : TABLES) {
            execute("create temp table " + table + " as select * from public." + table + " where false");
        }
    }

    /** {@code insert into table (columns) values …}. */
    void add(String tableAndColumns, @Nullable Object... values) throws SQLException {
        String places = "?, ".repeat(values.length);
        execute(
                "insert into " + tableAndColumns + " values (" + places.substring(0, places.length() - 2) + ")",
                values);
    }

    void empty(String table) throws SQLException {
        execute("truncate pg_temp." + table);
    }

    /** Ids of rows of {@code from} for which it says yes. */
    Set<UUID> selected(String from, Selection selection) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        Matcher names = PARAMETER.matcher(selection.sql().replaceAll("'[^']*'", "''"));
        while (names.find()) {
            values.add(selection.parameters().get(names.group(1)));
        }
        String sql = selection.within("select " + from + " where {selected}").replaceAll("(?<![:'a-z]):[a-z]+", "?");
        try (PreparedStatement statement = prepare(sql, values.toArray());
                ResultSet rows = statement.executeQuery()) {
            Set<UUID> found = new HashSet<>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        }
    }

    private void execute(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.execute();
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
