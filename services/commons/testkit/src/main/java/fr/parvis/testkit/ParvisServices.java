package fr.parvis.testkit;

import fr.parvis.embedded.postgres.Postgres;
import fr.parvis.embedded.postgres.ServiceRoles;
import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Starts what {@link ParvisService} asks for; servers live as long as the test JVM and are shared. */
public final class ParvisServices implements QuarkusTestResourceConfigurableLifecycleManager<ParvisService> {

    private static final String PASSWORD = "service";
    private static final String OWNER_PASSWORD = "owner";

    private @Nullable ParvisService wanted;

    @Override
    public void init(ParvisService annotation) {
        wanted = annotation;
    }

    @Override
    public Map<String, String> start() {
        ParvisService service = Objects.requireNonNull(wanted, "use @ParvisService");
        Map<String, String> settings = new HashMap<>();
        settings.put("parvis.side", service.side());
        settings.put("quarkus.oidc.public-key", SigningKey.publicKey());
        settings.put("quarkus.oidc.token.issuer", TestToken.issuerOf(service.side()));
        settings.put("kafka.bootstrap.servers", service.kafka() ? kafka(service) : "127.0.0.1:1");
        settings.putAll(database(service.name()));
        return settings;
    }

    /** Servers go with the JVM; the next test class of the service uses them again. */
    @Override
    public void stop() {}

    private static String kafka(ParvisService service) {
        return SharedServers.kafka().withTopics(service.moreTopics()).bootstrapServers();
    }

    private static Map<String, String> database(String service) {
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
