package fr.parvis.embedded.kafka;

import fr.parvis.embedded.Parts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the broker lives.
 *
 * @param directory data, kept between starts
 * @param port of the clients' listener on the loopback address
 * @param secrets passwords of the broker's own two users; empty for a broker without logins and rights, which only tests use
 * @param jvmOptions more options for its JVM, for example an AOT cache
 */
public record KafkaConfig(
        Parts parts,
        Path directory,
        Path runFolder,
        Path logFolder,
        int port,
        int controllerPort,
        Optional<KafkaSecrets> secrets,
        List<String> jvmOptions) {
    public KafkaConfig {
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** Standard output of the broker. */
    public Path log() {
        return logFolder.resolve("kafka.log");
    }

    /** Every refusal of the authorizer, one line each. */
    public Path authorizerLog() {
        return logFolder.resolve("kafka-authorizer.log");
    }

    String bootstrap() {
        return "127.0.0.1:" + port;
    }
}
