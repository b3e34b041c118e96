package fr.parvis.commons.web.configuration;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SysPropConfigSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * Stops the start when a {@code parvis.*} setting is given that nothing reads. In tests, system properties are the build's and are left alone.
 */
@ApplicationScoped
class ConfigurationCheck {

    private static final String BUILD = SysPropConfigSource.NAME;

    void check(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start,
            Config config,
            BeanManager beans) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        SortedSet<String> unknown = new UnknownKeys(KnownKeys.of(beans, loader)).among(given(config));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    "nothing reads " + unknown + ": correct or remove it, or the default stays in force unseen");
        }
    }

    private static List<String> given(Config config) {
        boolean test = LaunchMode.current() == LaunchMode.TEST;
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name ->
                        !(test && BUILD.equals(config.getConfigValue(name).getSourceName())))
                .toList();
    }
}
