package fr.parvis.testkit;

import fr.parvis.embedded.postgres.Postgres;
import fr.parvis.embedded.postgres.ServiceRoles;
import java.util.Map;

/** A service's database on the shared PostgreSQL, migrated as in production by its owner. */
public final class ServiceDatabase {

    private static final String PASSWORD = "service";
    private static final String OWNER_PASSWORD = "owner";

    private ServiceDatabase() {}

    /** Creates and migrates it, or finds it; answers the settings of the running service, which owns nothing there. */
    public static Map<String, String> prepare(String service) {
        Postgres postgres = SharedServers.postgres();
        ServiceRoles roles = new ServiceRoles(service, OWNER_PASSWORD, PASSWORD);
        postgres.withService(roles);
        Migrations.run(Map.of(
                "PARVIS_DB_JDBC_URL",
                postgres.jdbcUrl(service),
                "PARVIS_DB_OWNER",
                roles.owner(),
                "PARVIS_DB_OWNER_PASSWORD",
                OWNER_PASSWORD,
                "PARVIS_DB_ROLE",
                service));
        return Map.of(
                "quarkus.datasource.reactive.url", postgres.reactiveUrl(service),
                "quarkus.datasource.username", service,
                "quarkus.datasource.password", PASSWORD);
    }
}
