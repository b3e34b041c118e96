package fr.parvis.independence.postgres;

import fr.parvis.independence.platform.PlatformDescription.DatabaseServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One database of one server, and a role that knocks. */
record Door(DatabaseServer server, String database, String role, String password) {
    Connection open() throws SQLException {
        String url = "jdbc:postgresql://%s:%d/%s?connectTimeout=10&socketTimeout=30&ApplicationName=independence"
                .formatted(server.host(), server.port(), database);
        return DriverManager.getConnection(url, role, password);
    }

    /** As the server's superuser, to see which tables there are to try. */
    Door asSuperuser() {
        return new Door(server, database, server.superuser(), server.superuserPassword());
    }

    String object() {
        return "%s/%s".formatted(server.side(), database);
    }
}
