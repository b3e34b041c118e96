package fr.parvis.testkit;

import fr.parvis.embedded.Parts;
import fr.parvis.embedded.kafka.KafkaBroker;
import fr.parvis.embedded.kafka.KafkaConfig;
import fr.parvis.embedded.kafka.RegistryOnBroker;
import fr.parvis.embedded.kafka.TopicRegistry;
import fr.parvis.embedded.process.Folders;
import fr.parvis.embedded.process.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** A real broker that can be killed and come back on its data and port; topics as in {@code deploy/topics.yaml}. */
public final class TestKafka implements AutoCloseable {

    static final String BOOTSTRAP = "parvis.testkit.kafka.bootstrap";

    private final Path folder;
    private final KafkaConfig config;
    private KafkaBroker broker;

    private TestKafka(Path folder, KafkaConfig config) {
        this.folder = folder;
        this.config = config;
        broker = KafkaBroker.start(config);
    }

    static TestKafka start() {
        Path folder = Folders.temporary("kafka");
        TestKafka kafka = new TestKafka(
                folder,
                new KafkaConfig(
                        Parts.located(),
                        folder,
                        folder,
                        folder.resolve("log"),
                        Ports.free(),
                        Ports.free(),
                        Optional.empty(),
                        List.of("-XX:TieredStopAtLevel=1")));
        kafka.applyRegistry();
        System.setProperty(BOOTSTRAP, kafka.bootstrapServers());
        return kafka;
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Creates those that are missing, one partition each. */
    public TestKafka withTopics(String... names) {
        createMissing(
                Stream.of(names).map(name -> new NewTopic(name, 1, (short) 1)).toList());
        return this;
    }

    /** Ends the broker without warning. */
    public void kill() {
        broker.process().kill();
    }

    /** Starts it again after {@link #kill()}, on the same port and data. */
    public void restart() {
        broker.process().close();
        broker = KafkaBroker.start(config);
    }

    @Override
    public void close() {
        broker.close();
        Folders.delete(folder);
    }

    private void applyRegistry() {
        Path file = Path.of(System.getProperty("parvis.root", "."), "deploy/topics.yaml");
        if (Files.exists(file)) {
            try (Admin admin = broker.administrator()) {
                new RegistryOnBroker(admin).applyTopics(TopicRegistry.read(file).topics());
            }
        }
    }

    private void createMissing(List<NewTopic> topics) {
        try (Admin admin = broker.administrator()) {
            Set<String> there = admin.listTopics().names().get();
            admin.createTopics(topics.stream()
                            .filter(topic -> !there.contains(topic.name()))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("test topics could not be created", refused);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
