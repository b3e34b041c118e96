package fr.parvis.commons.web.configuration;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Collects what the parts of this service read: the prefixes of their mappings and the keys they list. */
final class KnownKeys {

    private static final String LIST = "parvis/configuration-keys.txt";

    private KnownKeys() {}

    static Set<String> of(BeanManager beans, ClassLoader loader) {
        Set<String> known = listed(loader);
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .flatMap(bean -> bean.getTypes().stream())
                .forEach(type -> addPrefix(type, known));
        return known;
    }

    private static void addPrefix(Type type, Set<String> known) {
        if (type instanceof Class<?> mapping && mapping.isAnnotationPresent(ConfigMapping.class)) {
            known.add(mapping.getAnnotation(ConfigMapping.class).prefix());
        }
    }

    private static Set<String> listed(ClassLoader loader) {
        Set<String> keys = new HashSet<>();
        try {
            for (URL url : Collections.list(loader.getResources(LIST))) {
                try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
                    lines.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .forEach(keys::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
        return keys;
    }
}
