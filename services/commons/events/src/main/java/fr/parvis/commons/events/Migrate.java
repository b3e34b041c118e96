package fr.parvis.commons.events;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * Brings a service's database to the state its code expects, as the owner, before the service starts. The service's
 * own role gets data rights and owns nothing. Run on the service's class path.
 *
 * <p>Environment: {@code PARVIS_DB_JDBC_URL}, {@code PARVIS_DB_OWNER}, {@code PARVIS_DB_OWNER_PASSWORD},
 * {@code PARVIS_DB_ROLE}. Exit code 1 with one sentence on failure.
 */
public final class Migrate {

    private Migrate() {}

    public static void main(String[] arguments) {
        try {
            int applied = run(System.getenv());
            System.out.println("database is up to date, " + applied + " migrations applied");
        } catch (IllegalArgumentException | FlywayException failure) {
            System.err.println("migration failed: " + failure.getMessage());
            System.exit(1);
        }
    }

    /** Number of migrations applied now. */
    public static int run(Map<String, String> environment) {
        String role = required(environment, "PARVIS_DB_ROLE");
        if (!role.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("PARVIS_DB_ROLE is not a plain role name");
        }
        Flyway flyway = Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(
                        required(environment, "PARVIS_DB_JDBC_URL"),
                        required(environment, "PARVIS_DB_OWNER"),
                        required(environment, "PARVIS_DB_OWNER_PASSWORD"))
                .locations("classpath:db/commons", "classpath:db/migration")
                .placeholders(Map.of("role", role))
                // A later version of the commons may come after a service's first own one.
                .outOfOrder(true)
                .validateMigrationNaming(true)
                .load();
        new DataRights(flyway.getConfiguration().getDataSource(), role).beforeTablesExist();
        int applied = flyway.migrate().migrationsExecuted;
        new DataRights(flyway.getConfiguration().getDataSource(), role).withoutHistory();
        return applied;
    }

    private static String required(Map<String, String> environment, String name) {
        @Nullable String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }
}
