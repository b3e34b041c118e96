package fr.parvis.commons.web.configuration;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.interceptor.Interceptor;
import java.util.SortedSet;
import org.eclipse.microprofile.config.Config;

/** Stops the start when a {@code parvis.*} setting is given that nothing reads. */
@ApplicationScoped
class ConfigurationCheck {

    void check(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start,
            Config config,
            BeanManager beans) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        SortedSet<String> unknown = new UnknownKeys(KnownKeys.of(beans, loader)).among(config.getPropertyNames());
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    "nothing reads " + unknown + ": correct or remove it, or the default stays in force unseen");
        }
    }
}
