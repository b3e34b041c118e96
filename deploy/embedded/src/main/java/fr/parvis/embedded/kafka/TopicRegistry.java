package fr.parvis.embedded.kafka;

import fr.parvis.embedded.EmbeddedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The content of deploy/topics.yaml: every principal, every topic, and from them every right on the broker. */
public record TopicRegistry(Set<Principal> principals, List<Topic> topics) {
    public TopicRegistry {
        principals = Set.copyOf(principals);
        topics = List.copyOf(topics);
    }

    /** Reads the file strictly: an unknown key, a misspelt principal or a topic named twice ends in a sentence. */
    public static TopicRegistry read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new EmbeddedException("%s cannot be read: restore it from the repository.".formatted(file), e);
        }
    }

    public static TopicRegistry parse(String yaml) {
        return new TopicRegistryParser().parse(yaml);
    }

    /** The broker rights of all principals; nothing that is not here is granted. */
    public Set<AccessRight> rights() {
        Set<AccessRight> rights = new TreeSet<>();
        for (Topic topic : topics) {
            topic.writers().forEach(writer -> rights.addAll(AccessRight.ofWriter(writer, topic.name())));
            topic.readers().forEach(reader -> rights.addAll(AccessRight.ofReader(reader, topic.name())));
        }
        return rights;
    }
}
