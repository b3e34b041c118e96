package fr.parvis.independence.postgres;

import fr.parvis.independence.IndependenceException;
import fr.parvis.independence.platform.PlatformDescription.DatabaseServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the superuser of one server sees: roles, databases, tables and privileges. */
final class Catalogue {
    private final DatabaseServer server;

    Catalogue(DatabaseServer server) {
        this.server = server;
    }

    /** Roles that can log in, besides the superuser. */
    Set<String> roles() {
        return column(
                "postgres", "select rolname from pg_roles where rolcanlogin and rolname <> ?", server.superuser());
    }

    /** Roles that stand above the walls, besides the superuser. */
    Set<String> mighty() {
        return column("postgres", """
                select rolname from pg_roles
                 where (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls) and rolname <> ?
                """, server.superuser());
    }

    Set<String> databases() {
        return column(
                "postgres", "select datname from pg_database where not datistemplate and datname <> ?", "postgres");
    }

    /** Quoted names of all tables of a database that are not the server's own. */
    List<String> tables(String database) {
        return List.copyOf(column(database, """
                select format('%I.%I', schemaname, tablename) from pg_tables
                 where schemaname not in ('pg_catalog', 'information_schema') and schemaname <> ?
                """, ""));
    }

    /** Kinds of privilege that a role holds on tables of a database, directly or through PUBLIC. */
    Set<String> privileges(String database, String role) {
        return column(database, """
                select distinct privilege_type from information_schema.role_table_grants
                 where table_schema not in ('pg_catalog', 'information_schema') and grantee in (?, 'PUBLIC')
                """, role);
    }

    private Set<String> column(String database, String sql, String parameter) {
        Door door = new Door(server, database, server.superuser(), server.superuserPassword());
        try (Connection connection = door.open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            Set<String> values = new TreeSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IndependenceException(
                    "The database server of side %s did not show its catalogue (%s): look with ./parvis status."
                            .formatted(server.side(), e.getMessage()),
                    e);
        }
    }
}
