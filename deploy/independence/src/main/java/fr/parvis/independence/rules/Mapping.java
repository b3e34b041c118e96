package fr.parvis.independence.rules;

import fr.parvis.independence.IndependenceException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A mapping of rules.yaml whose keys and values are checked one by one. */
record Mapping(String what, Map<?, ?> values) {
    static Mapping ofYaml(String yaml) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try {
            return of("rules.yaml", new Yaml(new SafeConstructor(strict)).load(yaml));
        } catch (YAMLException e) {
            throw new IndependenceException("rules.yaml is no YAML (%s); correct it.".formatted(e.getMessage()), e);
        }
    }

    private static Mapping of(String what, @Nullable Object node) {
        if (node instanceof Map<?, ?> map) {
            return new Mapping(what, map);
        }
        throw wrong("%s must be a mapping".formatted(what));
    }

    Mapping allowing(String... keys) {
        return allowing(Set.of(keys));
    }

    Mapping allowing(Set<String> keys) {
        for (Object key : values.keySet()) {
            if (!keys.contains(String.valueOf(key))) {
                throw wrong("%s has the unknown key %s".formatted(what, key));
            }
        }
        return this;
    }

    Mapping mapping(String key) {
        return of(what + "." + key, required(key));
    }

    List<String> texts(String key) {
        return texts(key, required(key));
    }

    String text(String key) {
        if (required(key) instanceof String text) {
            return text;
        }
        throw wrong("%s.%s must be a text".formatted(what, key));
    }

    <T> Map<String, T> each(Function<Mapping, T> read) {
        Map<String, T> all = new LinkedHashMap<>();
        values.forEach((key, value) -> all.put(String.valueOf(key), read.apply(of(what + "." + key, value))));
        return all;
    }

    Map<String, List<String>> eachTexts() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        values.forEach((key, value) -> all.put(String.valueOf(key), texts(String.valueOf(key), value)));
        return all;
    }

    Map<String, String> eachText() {
        Map<String, String> all = new LinkedHashMap<>();
        values.keySet().forEach(key -> all.put(String.valueOf(key), text(String.valueOf(key))));
        return all;
    }

    private List<String> texts(String key, @Nullable Object node) {
        if (node instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            List<String> texts = list.stream().map(String.class::cast).toList();
            if (Set.copyOf(texts).size() == texts.size()) {
                return texts;
            }
        }
        throw wrong("%s.%s must be a list of different texts".formatted(what, key));
    }

    private Object required(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw wrong("%s has no %s".formatted(what, key));
        }
        return value;
    }

    static IndependenceException wrong(String what) {
        return new IndependenceException("rules.yaml is wrong: %s; correct the file.".formatted(what), null);
    }
}
