package fr.parvis.commons.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * What the service's role may do: read and write rows, nothing else. Given when a table is created, so that a later
 * migration can take a right away ({@code revoke … from ${role}}) and it stays away.
 */
final class DataRights {

    private final DataSource database;
    private final String role;

    DataRights(DataSource database, String role) {
        this.database = database;
        this.role = role;
    }

    void beforeTablesExist() {
        execute(List.of(
                "revoke create on schema public from public",
                "grant usage on schema public to " + role,
                "alter default privileges in schema public grant select, insert, update, delete on tables to " + role,
                "alter default privileges in schema public grant usage on sequences to " + role));
    }

    void withoutHistory() {
        execute(List.of("revoke all on flyway_schema_history from " + role));
    }

    private void execute(List<String> statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException refused) {
            throw new FlywayException("rights of " + role + ": " + refused.getMessage(), refused);
        }
    }
}
