package fr.parvis.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The unpacked distributions that module deploy/parts leaves in its target folder. */
public record Parts(Path directory) {
    private static final String PROPERTY = "parvis.parts";

    /** Where the build (system property {@code parvis.parts}) or the nearest repository above the working directory has them. */
    public static Parts located() {
        String configured = System.getProperty(PROPERTY);
        if (configured != null && !configured.isBlank()) {
            return new Parts(Path.of(configured));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve("deploy/parts/target");
            if (Files.isDirectory(candidate)) {
                return new Parts(candidate);
            }
        }
        throw missing(Path.of("deploy/parts/target"));
    }

    /** Class path of the broker, its wildcard resolved by the JVM. */
    public String kafkaClassPath() {
        Path lib = directory.resolve("kafka/lib");
        if (!Files.isDirectory(lib)) {
            throw missing(lib);
        }
        return lib.resolve("*").toString();
    }

    /** Home of the unpacked identity server, never written to: see {@code KeycloakHome}. */
    public Path keycloakHome() {
        Path keycloak = directory.resolve("keycloak");
        try (Stream<Path> homes = Files.list(keycloak)) {
            return homes.filter(Files::isDirectory).findFirst().orElseThrow(() -> missing(keycloak));
        } catch (IOException e) {
            throw missing(keycloak, e);
        }
    }

    private static EmbeddedException missing(Path path) {
        return missing(path, null);
    }

    private static EmbeddedException missing(Path path, @Nullable Throwable cause) {
        return new EmbeddedException(
                "%s is not there: build it with ./mvnw install -pl deploy/parts.".formatted(path), cause);
    }
}
