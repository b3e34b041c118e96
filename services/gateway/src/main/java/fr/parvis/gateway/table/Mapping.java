package fr.parvis.gateway.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A mapping of the table whose keys and values are checked one by one. */
record Mapping(String what, Map<?, ?> values) {

    static Mapping ofYaml(String yaml) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try {
            return of("the table", new Yaml(new SafeConstructor(strict)).load(yaml));
        } catch (YAMLException e) {
            throw new InvalidTableException("no YAML: " + e.getMessage(), e);
        }
    }

    static Mapping of(String what, @Nullable Object node) {
        if (node instanceof Map<?, ?> map) {
            return new Mapping(what, map);
        }
        throw new InvalidTableException(what + " must be a mapping");
    }

    Mapping allowing(String... keys) {
        Set<String> known = Set.of(keys);
        for (Object key : values.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw new InvalidTableException(what + " has the unknown key " + key);
            }
        }
        return this;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Mapping mapping(String key) {
        return of(what + "." + key, required(key));
    }

    List<Mapping> mappings(String key) {
        if (required(key) instanceof List<?> list) {
            return list.stream().map(node -> of("an entry of " + key, node)).toList();
        }
        throw new InvalidTableException(what + "." + key + " must be a list");
    }

    <T> Map<String, T> each(Function<Mapping, T> read) {
        Map<String, T> all = new LinkedHashMap<>();
        values.forEach((key, value) -> all.put(String.valueOf(key), read.apply(of(String.valueOf(key), value))));
        return all;
    }

    String text(String key) {
        if (required(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new InvalidTableException(what + "." + key + " must be a text");
    }

    int number(String key) {
        if (required(key) instanceof Integer number && number >= 0) {
            return number;
        }
        throw new InvalidTableException(what + "." + key + " must be a whole number, zero or more");
    }

    /** How often each of its keys; never not at all. */
    Map<String, Integer> counts(String key) {
        Mapping counted = mapping(key);
        Map<String, Integer> all = new LinkedHashMap<>();
        for (Object name : counted.values.keySet()) {
            int count = counted.number(String.valueOf(name));
            if (count == 0) {
                throw new InvalidTableException(counted.what + "." + name + " must be one or more");
            }
            all.put(String.valueOf(name), count);
        }
        return all;
    }

    <E extends Enum<E>> E oneOf(Class<E> kind, String key) {
        return oneOf(kind, what + "." + key, text(key));
    }

    static <E extends Enum<E>> E oneOf(Class<E> kind, String what, String value) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(value.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw new InvalidTableException(what + " is " + value + ", which is no " + kind.getSimpleName());
    }

    List<String> texts(String key) {
        return list(key, String.class);
    }

    List<Integer> numbers(String key) {
        return list(key, Integer.class);
    }

    private <T> List<T> list(String key, Class<T> kind) {
        if (required(key) instanceof List<?> list && list.stream().allMatch(kind::isInstance)) {
            List<T> all = list.stream().map(kind::cast).toList();
            if (Set.copyOf(all).size() == all.size()) {
                return all;
            }
        }
        throw new InvalidTableException(
                what + "." + key + " must be a list of different " + kind.getSimpleName() + "s");
    }

    private Object required(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new InvalidTableException(what + " has no " + key);
        }
        return value;
    }
}
