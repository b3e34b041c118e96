package fr.parvis.commons.web.configuration;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.parvis.commons.web.sample.Surroundings;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ConfigurationCheckQuarkusTest {

    @Inject
    ConfigurationCheck check;

    @Inject
    BeanManager beans;

    @Test
    void acceptsEverySettingThatSomethingReads() {
        SmallRyeConfig config = config(
                "parvis.side", "demand", "parvis.keys.kek-file", "kek.json", "parvis.idempotency.kept-for", "1h");

        assertThatCode(() -> check.check(new StartupEvent(), config, beans)).doesNotThrowAnyException();
    }

    @Test
    void stopsTheStartAndNamesTheSettingThatNothingReads() {
        SmallRyeConfig config = config("parvis.side", "demand", "parvis.idempotence.kept-for", "1h", "quarkus.x", "1");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> check.check(new StartupEvent(), config, beans))
                .withMessageContaining("[parvis.idempotence.kept-for]");
    }

    private static SmallRyeConfig config(String... keysAndValues) {
        Map<String, String> settings = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            settings.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "given", 100))
                .build();
    }
}
