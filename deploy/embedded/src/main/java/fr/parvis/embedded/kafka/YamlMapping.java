package fr.parvis.embedded.kafka;

import fr.parvis.embedded.EmbeddedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A YAML mapping whose keys and value types are checked one by one. */
record YamlMapping(String what, Map<?, ?> values) {
    static YamlMapping of(String what, @Nullable Object node) {
        if (node instanceof Map<?, ?> map) {
            return new YamlMapping(what, map);
        }
        throw wrong("%s must be a mapping of keys to values".formatted(what));
    }

    static EmbeddedException wrong(String what) {
        return new EmbeddedException("topics.yaml is wrong: %s; correct the file.".formatted(what));
    }

    YamlMapping allowing(String... keys) {
        Set<String> allowed = Set.of(keys);
        for (Object key : values.keySet()) {
            if (!allowed.contains(String.valueOf(key))) {
                throw wrong("%s has the unknown key %s".formatted(what, key));
            }
        }
        return this;
    }

    String text(String key) {
        return optionalText(key).orElseThrow(() -> wrong("%s has no %s".formatted(what, key)));
    }

    Optional<String> optionalText(String key) {
        Object value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        throw wrong("%s of %s must be a text".formatted(key, what));
    }

    int number(String key) {
        if (values.get(key) instanceof Integer number) {
            return number;
        }
        throw wrong("%s of %s must be a whole number".formatted(key, what));
    }

    List<?> list(String key) {
        if (values.get(key) instanceof List<?> list && !list.contains(null)) {
            return list;
        }
        throw wrong("%s of %s must be a list".formatted(key, what));
    }
}
