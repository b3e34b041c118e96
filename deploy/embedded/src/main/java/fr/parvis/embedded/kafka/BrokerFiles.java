package fr.parvis.embedded.kafka;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.ChildSpec;
import fr.parvis.embedded.process.Folders;
import fr.parvis.embedded.process.LogTail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The broker's folder and the commands on it. */
final class BrokerFiles {
    private static final String CLUSTER_ID = "cGFydmlzLWFudGVubmUtMA";

    private final KafkaConfig config;
    private final Path properties;
    private final Path logging;

    BrokerFiles(KafkaConfig config) {
        this.config = config;
        this.properties = config.directory().resolve("server.properties");
        this.logging = config.directory().resolve("logging.properties");
    }

    /** Writes the settings anew and formats the data folder the first time. */
    void prepare() {
        try {
            Files.createDirectories(config.directory());
            Files.createDirectories(config.logFolder());
            Folders.writeSecret(properties, ServerProperties.server(config));
            Files.writeString(logging, ServerProperties.logging(config));
            if (!Files.exists(config.directory().resolve("data/meta.properties"))) {
                format();
            }
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The broker's folder %s could not be written (%s): make room on that disk."
                            .formatted(config.directory(), e.getMessage()),
                    e);
        }
    }

    ChildSpec server() {
        List<String> command = java("-Xms256m", "-Xmx384m");
        command.addAll(config.jvmOptions());
        command.addAll(List.of("-cp", config.parts().kafkaClassPath(), "kafka.Kafka", properties.toString()));
        return new ChildSpec(
                "kafka",
                command,
                Map.of(),
                config.directory(),
                config.log(),
                config.runFolder().resolve("kafka.pid"),
                properties.toString(),
                ChildSpec.StopSignal.TERM);
    }

    private void format() throws IOException {
        List<String> command = java("-XX:TieredStopAtLevel=1", "-Xmx128m");
        command.addAll(List.of("-cp", config.parts().kafkaClassPath(), "kafka.tools.StorageTool", "format"));
        command.addAll(List.of("--cluster-id", CLUSTER_ID, "--config", properties.toString()));
        config.secrets().ifPresent(secrets -> {
            command.addAll(scram(KafkaSecrets.BROKER, secrets.broker()));
            command.addAll(scram(KafkaSecrets.ADMINISTRATOR, secrets.administrator()));
        });
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(config.log().toFile()))
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new EmbeddedException("The broker's data folder could not be formatted (%s): read %s."
                    .formatted(LogTail.lastWords(config.log()), config.log()));
        }
    }

    private static List<String> scram(String user, String password) {
        return List.of("--add-scram", "SCRAM-SHA-512=[name=%s,password=%s]".formatted(user, password));
    }

    private List<String> java(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Djava.util.logging.config.file=" + logging);
        command.addAll(List.of(options));
        return command;
    }
}
