package fr.parvis.testkit;

import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Starts what {@link ParvisService} asks for; servers live as long as the test JVM and are shared. */
public final class ParvisServices implements QuarkusTestResourceConfigurableLifecycleManager<ParvisService> {

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
        if (service.database()) {
            settings.putAll(ServiceDatabase.prepare(service.name()));
        }
        return settings;
    }

    /** Servers go with the JVM; the next test class of the service uses them again. */
    @Override
    public void stop() {}

    private static String kafka(ParvisService service) {
        return SharedServers.kafka().withTopics(service.moreTopics()).bootstrapServers();
    }
}
