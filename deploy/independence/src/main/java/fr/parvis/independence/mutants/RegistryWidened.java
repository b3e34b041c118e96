package fr.parvis.independence.mutants;

import fr.parvis.embedded.kafka.AccessRight;
import fr.parvis.embedded.kafka.TopicRegistry;
import fr.parvis.independence.Cell;
import fr.parvis.independence.Plane;
import fr.parvis.independence.platform.PlatformDescription.Broker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclBinding;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One reader more in deploy/topics.yaml, with the rights that a start of the platform would make of it. */
public final class RegistryWidened implements Mutant {
    private final String name;
    private final BrokerRightAdded rights;

    private RegistryWidened(String name, BrokerRightAdded rights) {
        this.name = name;
        this.rights = rights;
    }

    /** The file itself is not touched: its text is widened in memory and read as the platform reads it. */
    public static RegistryWidened by(Broker broker, Path topicsYaml, String principal, String topic)
            throws IOException {
        String text = Files.readString(topicsYaml);
        Set<AccessRight> more = new HashSet<>(
                TopicRegistry.parse(widened(text, principal, topic)).rights());
        more.removeAll(TopicRegistry.parse(text).rights());
        String name = "%s made a reader of %s in topics.yaml".formatted(principal, topic);
        Set<AclBinding> bindings = more.stream().map(AccessRight::binding).collect(Collectors.toSet());
        Cell shownBy = new Cell(Plane.KAFKA, principal, topic, "read");
        return new RegistryWidened(name, new BrokerRightAdded(broker, name, bindings, shownBy));
    }

    private static String widened(String yaml, String principal, String topic) {
        Yaml parser = new Yaml(new SafeConstructor(new LoaderOptions()));
        Map<String, Object> registry = parser.load(yaml);
        List<Object> topics = new ArrayList<>();
        for (Object entry : (List<?>) registry.getOrDefault("topics", List.of())) {
            topics.add(
                    entry instanceof Map<?, ?> one && topic.equals(one.get("name")) ? widened(one, principal) : entry);
        }
        registry.put("topics", topics);
        return new Yaml().dump(registry);
    }

    private static Map<Object, Object> widened(Map<?, ?> topic, String principal) {
        List<Object> readers = new ArrayList<>((List<?>) topic.get("readers"));
        readers.add(principal);
        Map<Object, Object> wider = new LinkedHashMap<>(topic);
        wider.put("readers", readers);
        return wider;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Cell shownBy() {
        return rights.shownBy();
    }

    @Override
    public void apply() throws Exception {
        rights.apply();
    }

    @Override
    public void revert() throws Exception {
        rights.revert();
    }
}
