package fr.parvis.commons.web.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of problems, from every {@code parvis/problems_<language>.properties} on the class path (UTF-8): key = problem code, or
 * {@code rule.<rule>} for a field's rule. Names in braces are replaced by values.
 */
public final class ProblemMessages {

    private static final String TYPE = "type";

    private final Map<Language, Properties> sentences = new EnumMap<>(Language.class);

    public ProblemMessages(ClassLoader loader) {
        for (Language language : Language.values()) {
            sentences.put(language, load(loader, "parvis/problems_" + language.tag() + ".properties"));
        }
    }

    /** The sentence of that problem; its title when no bundle knows the code. */
    public String detail(ProblemType type, Map<String, Object> values, Language language) {
        String sentence = sentence(language, type.code());
        return sentence == null ? type.title() : fill(sentence, values);
    }

    /** The sentence of that rule; else the error's own fallback, else the rule's name. */
    public String message(FieldError error, Language language) {
        String sentence = sentence(language, "rule." + error.rule());
        if (sentence != null) {
            return fill(sentence, spoken(error.values(), language));
        }
        String fallback = error.fallback();
        return fallback == null ? error.rule() : fallback;
    }

    public boolean knows(String key, Language language) {
        return sentence(language, key) != null;
    }

    private @Nullable String sentence(Language language, String key) {
        Properties known = sentences.get(language);
        return known == null ? null : known.getProperty(key);
    }

    /** The name of a type is said in words ({@code type.<name>}); every other value is what it is. */
    private Map<String, Object> spoken(Map<String, Object> values, Language language) {
        if (!(values.get(TYPE) instanceof String type)) {
            return values;
        }
        Map<String, Object> spoken = new HashMap<>(values);
        spoken.put(TYPE, Objects.requireNonNullElse(sentence(language, "type." + type), type));
        return spoken;
    }

    private static String fill(String sentence, Map<String, Object> values) {
        String filled = sentence;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return filled;
    }

    private static Properties load(ClassLoader loader, String resource) {
        Properties all = new Properties();
        try {
            for (URL url : Collections.list(loader.getResources(resource))) {
                try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return all;
    }
}
