package fr.parvis.local.keys;

import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.postgres.ServiceRoles;
import fr.parvis.local.platform.Context;
import fr.parvis.local.platform.DatabaseServers;
import fr.parvis.local.platform.PlatformService;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Asks the database of a service, as its owner, which months' keys its rows need. */
final class KeyDatabases {

    private static final String KEEPS_KEYS = "select to_regclass('public.wrapped_key') is not null";
    private static final String ROWS = "select epoch, count(*) from public.wrapped_key group by epoch";
    private static final String FREE = """
            select epoch, floor(extract(epoch from clock_timestamp() - since) / 86400)::bigint from public.free_epoch
            """;

    private final Context context;

    KeyDatabases(Context context) {
        this.context = context;
    }

    /** Empty for a service that keeps no wrapped keys: all it encrypts is over within a day. */
    Optional<Needs> of(PlatformService service) {
        ServiceRoles roles = new DatabaseServers(context).roles(service);
        String url = "jdbc:postgresql://127.0.0.1:%d/%s"
                .formatted(context.ports().at(service.side().databaseOffset()), service.database());
        try (Connection connection = DriverManager.getConnection(url, roles.owner(), roles.ownerPassword());
                Statement statement = connection.createStatement()) {
            if (!keepsKeys(statement)) {
                return Optional.empty();
            }
            Map<KeyEpoch, Integer> days = new HashMap<>();
            numbers(statement, FREE).forEach((epoch, number) -> days.put(epoch, Math.toIntExact(number)));
            return Optional.of(new Needs(numbers(statement, ROWS), days));
        } catch (SQLException e) {
            throw new EmbeddedException(
                    "The database of %s cannot be asked (%s): start the antenna with ./parvis up."
                            .formatted(service.lower(), e.getMessage()),
                    e);
        }
    }

    private static boolean keepsKeys(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(KEEPS_KEYS)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static Map<KeyEpoch, Long> numbers(Statement statement, String sql) throws SQLException {
        Map<KeyEpoch, Long> found = new HashMap<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.put(KeyEpoch.of(rows.getInt(1)), rows.getLong(2));
            }
        }
        return found;
    }
}
