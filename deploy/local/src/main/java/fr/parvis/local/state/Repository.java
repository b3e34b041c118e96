package fr.parvis.local.state;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The checked-out repository, whose target folders hold what is started. */
public record Repository(Path root) {
    /** As the launcher says, else the nearest folder above the working directory that holds it. */
    public static Repository located() {
        String told = System.getProperty("parvis.root");
        Path at = Path.of(told == null ? "" : told).toAbsolutePath().normalize();
        while (!Files.exists(at.resolve("deploy/topics.yaml"))) {
            at = Objects.requireNonNull(at.getParent(), "not inside the repository of Parvis");
        }
        return new Repository(at);
    }

    public Path topics() {
        return root.resolve("deploy/topics.yaml");
    }

    public Path parts() {
        return root.resolve("deploy/parts/target");
    }

    /** The folder that Quarkus packages a service into. */
    public Path application(String service) {
        return root.resolve("services").resolve(service).resolve("target/quarkus-app");
    }

    /** The jar that is built into the identity server. */
    public Path keycloakProvider() {
        return root.resolve("deploy/keycloak/target/parvis-keycloak-0.1.0-SNAPSHOT.jar");
    }
}
