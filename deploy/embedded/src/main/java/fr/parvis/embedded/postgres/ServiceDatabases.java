package fr.parvis.embedded.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates a service's database and roles, or brings what is there to the wanted state; on any PostgreSQL 18, wherever it runs. */
public final class ServiceDatabases {
    private static final String MAINTENANCE = "postgres";

    private ServiceDatabases() {}

    /** A new connection of the superuser to one of the server's databases. */
    @FunctionalInterface
    public interface Superuser {
        Connection in(String database) throws SQLException;
    }

    /** Keeps the data of a database that is there. */
    public static void prepare(Superuser superuser, ServiceRoles roles) throws SQLException {
        try (Connection connection = superuser.in(MAINTENANCE)) {
            ensure(connection, roles);
        }
        try (Connection connection = superuser.in(roles.service())) {
            ensureSchema(connection, roles);
        }
    }

    /** In the maintenance database: roles, database, and nobody else's right to connect. */
    private static void ensure(Connection superuser, ServiceRoles roles) throws SQLException {
        role(superuser, roles.owner(), roles.ownerPassword());
        role(superuser, roles.service(), roles.password());
        if (!exists(superuser, "select 1 from pg_database where datname = ?", roles.service())) {
            run(superuser, "create database %s owner %s".formatted(roles.service(), roles.owner()));
        }
        run(superuser, "revoke all on database %s from public".formatted(roles.service()));
        run(superuser, "grant connect on database %s to %s".formatted(roles.service(), roles.service()));
        run(superuser, "revoke connect on database postgres from public");
        run(superuser, "revoke connect on database template1 from public");
    }

    /** In the service's database: the owner makes tables, the service may only look into the schema. */
    private static void ensureSchema(Connection superuser, ServiceRoles roles) throws SQLException {
        run(superuser, "alter schema public owner to " + roles.owner());
        run(superuser, "revoke all on schema public from public");
        run(superuser, "grant usage on schema public to " + roles.service());
    }

    private static void role(Connection superuser, String name, String password) throws SQLException {
        if (!exists(superuser, "select 1 from pg_roles where rolname = ?", name)) {
            run(superuser, "create role " + name);
        }
        // a role's password cannot be a parameter; quote_literal is the server's own quoting
        String attributes = "login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit password ";
        run(superuser, "alter role " + name + " " + attributes + quoted(superuser, password));
    }

    private static String quoted(Connection connection, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select quote_literal(?)")) {
            statement.setString(1, text);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
