package fr.parvis.independence.postgres;

import fr.parvis.independence.IndependenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;

/** Tries the tables of one database within one transaction that is always undone. */
final class TableAttempts {
    private static final String NO_PRIVILEGE = "42501";

    private final Connection connection;
    private final List<String> tables;

    TableAttempts(Connection connection, List<String> tables) throws SQLException {
        this.connection = connection;
        this.tables = tables;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '2s'");
        }
    }

    /** Allowed as soon as one statement on one table is: a wall with one hole is none. */
    boolean allowed(String operation) {
        return statements(operation).stream().map(this::passes).toList().contains(true);
    }

    private List<String> statements(String operation) {
        return switch (operation) {
            case "read" -> onEveryTable("select 1 from %s limit 1");
            case "write" -> onEveryTable("insert into %s default values", "delete from %s where false");
            case "ddl" ->
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        "create table public.independence_check ()",
                                        "create schema independence_check"),
                                onEveryTable("alter table %s set (fillfactor = 100)").stream())
                        .toList();
            default -> throw new IllegalArgumentException(operation);
        };
    }

    private List<String> onEveryTable(String... statements) {
        return tables.stream()
                .flatMap(table -> List.of(statements).stream().map(statement -> statement.formatted(table)))
                .toList();
    }

    /** Any other error than the missing privilege comes after the privilege was looked at, and means that it is there. */
    private boolean passes(String sql) {
        try {
            Savepoint before = connection.setSavepoint();
            boolean passed = true;
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                passed = !NO_PRIVILEGE.equals(e.getSQLState());
            }
            connection.rollback(before);
            return passed;
        } catch (SQLException e) {
            throw new IndependenceException(
                    "The database broke off the check (%s): read its log, then run the check again."
                            .formatted(e.getMessage()),
                    e);
        }
    }
}
