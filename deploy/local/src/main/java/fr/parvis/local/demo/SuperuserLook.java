package fr.parvis.local.demo;

import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.DatabaseServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks for a text in every row of every table of one database, as only a superuser can. */
final class SuperuserLook {

    /** Where a handle may stay after its end: the dated proof, the log of reads that is hers, and the number of the last event applied. */
    static final Set<String> PROOF = Set.of("disclosure", "access", "inbox");

    private static final String TABLES =
            "select tablename from pg_tables where schemaname = 'public' order by tablename";

    private final DatabaseServer server;
    private final String database;

    SuperuserLook(PlatformDescription platform, String side, String database) {
        this.server = platform.databaseServers().stream()
                .filter(candidate -> candidate.side().equals(side))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer("no database server on side " + side));
        this.database = database;
    }

    /** Tables with at least one row that names the text. */
    List<String> tablesNaming(String text) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + database,
                server.superuser(),
                server.superuserPassword())) {
            List<String> found = new ArrayList<>();
            for (String table : tables(connection)) {
                if (names(connection, table, text)) {
                    found.add(table);
                }
            }
            return found;
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(TABLES);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static boolean names(Connection connection, String table, String text) throws SQLException {
        // The name comes from the catalogue of the database itself and is quoted; the text is a parameter.
        String sql = "select exists (select 1 from \"" + table + "\" t where t::text like ?)";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, "%" + text + "%");
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
