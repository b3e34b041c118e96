package fr.parvis.indicators.definition;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mapping of the definitions file whose keys, types and words are checked one by one. */
record YamlEntry(String what, Map<?, ?> values) {

    static YamlEntry of(String what, @Nullable Object node, String... keys) {
        if (!(node instanceof Map<?, ?> values)) {
            throw new DefinitionException(what + " must be a mapping of keys to values");
        }
        Set<String> allowed = Set.of(keys);
        for (Object key : values.keySet()) {
            if (!(key instanceof String text) || !allowed.contains(text)) {
                throw new DefinitionException(what + " has the unknown key " + key);
            }
        }
        return new YamlEntry(what, values);
    }

    String text(String key) {
        if (values.get(key) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw new DefinitionException(what + " has no text " + key);
    }

    int number(String key) {
        if (values.get(key) instanceof Integer number) {
            return number;
        }
        throw new DefinitionException(what + " has no whole number " + key);
    }

    List<?> list(String key) {
        if (values.get(key) instanceof List<?> list && !list.contains(null)) {
            return list;
        }
        throw new DefinitionException(what + " has no list " + key);
    }

    <E extends Enum<E>> E word(String key, Class<E> vocabulary) {
        return word(text(key), vocabulary, what);
    }

    <E extends Enum<E>> Optional<E> optionalWord(String key, Class<E> vocabulary) {
        return values.containsKey(key) ? Optional.of(word(key, vocabulary)) : Optional.empty();
    }

    static <E extends Enum<E>> E word(Object word, Class<E> vocabulary, String what) {
        return EnumSet.allOf(vocabulary).stream()
                .filter(known -> known.name().equals(word))
                .findAny()
                .orElseThrow(() -> new DefinitionException(
                        what + " says " + word + ", which is no " + vocabulary.getSimpleName()));
    }
}
