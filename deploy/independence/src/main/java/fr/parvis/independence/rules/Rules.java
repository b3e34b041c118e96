package fr.parvis.independence.rules;

import fr.parvis.independence.IndependenceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The whole expected matrix. */
public record Rules(KafkaRules kafka, PostgresRules postgresql, TokenRules tokens, NetworkRules network) {

    /** Reads rules.yaml strictly: an unknown key, a repeated one or an unknown operation stops the check. */
    public static Rules read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new IndependenceException("%s cannot be read: restore it from the repository.".formatted(file), e);
        }
    }

    public static Rules parse(String yaml) {
        Mapping all = Mapping.ofYaml(yaml).allowing("kafka", "postgresql", "tokens", "network");
        return new Rules(
                KafkaRules.of(all.mapping("kafka")),
                PostgresRules.of(all.mapping("postgresql")),
                TokenRules.of(all.mapping("tokens")),
                NetworkRules.of(all.mapping("network")));
    }
}
