package fr.parvis.independence.mutants;

import fr.parvis.independence.Cell;
import fr.parvis.independence.Plane;
import fr.parvis.independence.platform.PlatformDescription.DatabaseServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Statements run by a superuser who meant well, and the ones that take them back. */
public final class GrantAdded implements Mutant {
    private final DatabaseServer server;
    private final String database;
    private final String role;
    private final String shownBy;
    private final String grant;
    private final String revoke;

    /**
     * A breach by SQL.
     *
     * @param shownBy the operation on that database that the role, against the rules, then has
     */
    public GrantAdded(
            DatabaseServer server, String database, String role, String shownBy, String grant, String revoke) {
        this.server = server;
        this.database = database;
        this.role = role;
        this.shownBy = shownBy;
        this.grant = grant;
        this.revoke = revoke;
    }

    /** One service of a side reads the database of the other service of that side. */
    public static GrantAdded reading(DatabaseServer server, String database, String role) {
        return new GrantAdded(
                server,
                database,
                role,
                "read",
                "grant connect on database %1$s to %2$s; grant usage on schema public to %2$s; grant select on all tables in schema public to %2$s"
                        .formatted(database, role),
                "revoke select on all tables in schema public from %2$s; revoke usage on schema public from %2$s; revoke connect on database %1$s from %2$s"
                        .formatted(database, role));
    }

    @Override
    public String name() {
        return "on %s/%s: %s".formatted(server.side(), database, grant);
    }

    @Override
    public Cell shownBy() {
        return new Cell(Plane.POSTGRESQL, role, server.side() + "/" + database, shownBy);
    }

    @Override
    public void apply() throws SQLException {
        run(grant);
    }

    @Override
    public void revert() throws SQLException {
        run(revoke);
    }

    private void run(String statements) throws SQLException {
        String url = "jdbc:postgresql://%s:%d/%s".formatted(server.host(), server.port(), database);
        try (Connection superuser = DriverManager.getConnection(url, server.superuser(), server.superuserPassword());
                Statement statement = superuser.createStatement()) {
            for (String one : List.of(statements.split("; ", -1))) {
                statement.execute(one);
            }
        }
    }
}
