package fr.parvis.bench;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.postgres.Postgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Questions to a database of the bench, past its service. */
record Database(Postgres postgres, String name) {

    void execute(String sql) {
        try (Connection superuser = postgres.asSuperuser(name);
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    long number(String sql) {
        try (Connection superuser = postgres.asSuperuser(name);
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Key and number of each row. */
    Map<String, Long> numbers(String sql) {
        try (Connection superuser = postgres.asSuperuser(name);
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            Map<String, Long> found = new HashMap<>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getLong(2));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Bytes ever written to the log that makes transactions durable. */
    long walBytes() {
        return number("select (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint");
    }

    private EmbeddedException failed(SQLException e) {
        return new EmbeddedException(
                "The database %s refused a question of the bench (%s).".formatted(name, e.getMessage()), e);
    }
}
