package fr.parvis.persons.access;

import static fr.parvis.persons.world.PersonFile.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What a superuser of the database can do to the log: past every trigger and every right. Puts everything back when closed. */
final class Tampering implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "access_log",
            "access_log_waiting",
            "access_log_leaf",
            "access_log_head",
            "access_log_removed",
            "access_log_key");

    private final Connection connection;

    Tampering() throws SQLException {
        connection = database().connect();
        run("set session_replication_role = replica");
        for (String table : TABLES) {
            run("create temporary table kept_%1$s as table %1$s".formatted(table));
        }
    }

    void run(String statement) throws SQLException {
        try (Statement work = connection.createStatement()) {
            work.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.setAutoCommit(false);
        for (String table : TABLES) {
            run("delete from " + table);
            run("insert into %1$s overriding system value table pg_temp.kept_%1$s".formatted(table));
        }
        connection.commit();
        connection.close();
    }
}
