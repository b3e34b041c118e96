package fr.parvis.embedded.kafka;

import fr.parvis.embedded.EmbeddedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Strict reading of the registry of topics. */
final class TopicRegistryParser {
    private static final Pattern PRINCIPAL = Pattern.compile("(demand|offer|neutral)-([a-z]+)");
    private static final Pattern TOPIC = Pattern.compile("[a-z]+(\\.[a-z]+(-[a-z]+)*)+\\.v[1-9][0-9]*");
    private static final Pattern DAYS = Pattern.compile("([1-9][0-9]{0,3})d");
    private static final String COMPACT = "compact";
    private static final String DELETE = "delete";

    private final Map<String, Principal> principals = new TreeMap<>();

    TopicRegistry parse(String yaml) {
        YamlMapping root = YamlMapping.of("topics.yaml", load(yaml)).allowing("principals", "topics");
        root.list("principals").forEach(this::principal);
        List<Topic> topics = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Object entry : root.list("topics")) {
            Topic topic = topic(entry);
            if (!names.add(topic.name())) {
                throw wrong("the topic %s is there twice".formatted(topic.name()));
            }
            topics.add(topic);
        }
        return new TopicRegistry(Set.copyOf(principals.values()), topics);
    }

    private static @Nullable Object load(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (YAMLException e) {
            throw new EmbeddedException("topics.yaml is not YAML (%s): correct it.".formatted(oneLine(e)), e);
        }
    }

    private static String oneLine(YAMLException problem) {
        return String.valueOf(problem.getMessage()).replaceAll("\\s+", " ").strip();
    }

    private void principal(Object entry) {
        Matcher name = PRINCIPAL.matcher(entry.toString());
        if (!name.matches()) {
            throw wrong("%s is not <side>-<service> with a side demand, offer or neutral".formatted(entry));
        }
        if (principals.put(name.group(), new Principal(name.group(1), name.group(2))) != null) {
            throw wrong("the principal %s is there twice".formatted(entry));
        }
    }

    private Topic topic(Object entry) {
        YamlMapping topic = YamlMapping.of("a topic", entry)
                .allowing("name", "partitions", "cleanup", "retention", "writers", "readers");
        String name = topic.text("name");
        if (!TOPIC.matcher(name).matches()) {
            throw wrong("%s is not a topic name of the form <side>.<aggregate>.v1".formatted(name));
        }
        int partitions = topic.number("partitions");
        if (partitions < 1) {
            throw wrong("%s needs at least one partition".formatted(name));
        }
        return new Topic(
                name, partitions, retention(name, topic), known(name, topic, "writers"), known(name, topic, "readers"));
    }

    private static Optional<Duration> retention(String name, YamlMapping topic) {
        String cleanup = topic.text("cleanup");
        Optional<String> retention = topic.optionalText("retention");
        if (cleanup.equals(COMPACT) && retention.isEmpty()) {
            return Optional.empty();
        }
        Matcher days = DAYS.matcher(retention.orElse(""));
        if (cleanup.equals(DELETE) && days.matches()) {
            return Optional.of(Duration.ofDays(Long.parseLong(days.group(1))));
        }
        throw wrong("%s needs either `cleanup: compact` without retention, or `cleanup: delete` with `retention: 7d`"
                .formatted(name));
    }

    private Set<Principal> known(String topic, YamlMapping entry, String key) {
        Set<Principal> known = new HashSet<>();
        for (Object name : entry.list(key)) {
            Principal principal = principals.get(name.toString());
            if (principal == null) {
                throw wrong("%s of %s names %s, which is not among the principals".formatted(key, topic, name));
            }
            if (!known.add(principal)) {
                throw wrong("%s of %s names %s twice".formatted(key, topic, name));
            }
        }
        if (known.isEmpty()) {
            throw wrong("%s has no %s".formatted(topic, key));
        }
        return known;
    }

    private static EmbeddedException wrong(String what) {
        return YamlMapping.wrong(what);
    }
}
