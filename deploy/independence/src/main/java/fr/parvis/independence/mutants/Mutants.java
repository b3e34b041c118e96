package fr.parvis.independence.mutants;

import fr.parvis.independence.Cell;
import fr.parvis.independence.Plane;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.DatabaseServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** The breaches that the check must see on any platform. */
public final class Mutants {
    private Mutants() {}

    /** All of them, for the platform described. */
    public static List<Mutant> of(PlatformDescription platform, Path topicsYaml) throws IOException {
        return List.of(
                RegistryWidened.by(platform.broker(), topicsYaml, "offer-cooperation", "demand.support.v1"),
                right(
                        platform,
                        ResourceType.TOPIC,
                        "demand.",
                        PatternType.PREFIXED,
                        AclOperation.DESCRIBE,
                        "demand.consent.v1",
                        "describe"),
                right(
                        platform,
                        ResourceType.GROUP,
                        "demand-persons.exchange.directory.v1",
                        PatternType.LITERAL,
                        AclOperation.READ,
                        "demand-persons.exchange.directory.v1",
                        "read"),
                right(
                        platform,
                        ResourceType.CLUSTER,
                        "kafka-cluster",
                        PatternType.LITERAL,
                        AclOperation.DESCRIBE,
                        "broker",
                        "describe rights"),
                new AudienceWidened(platform, "offer", "cooperation", "parvis-demand-api"),
                GrantAdded.reading(server(platform, "demand"), "persons", "facilitation"),
                new GrantAdded(
                        server(platform, "offer"),
                        "cooperation",
                        "cooperation",
                        "ddl",
                        "grant create on schema public to cooperation",
                        "revoke create on schema public from cooperation"));
    }

    private static Mutant right(
            PlatformDescription platform,
            ResourceType kind,
            String resource,
            PatternType pattern,
            AclOperation operation,
            String object,
            String attempt) {
        AclBinding binding = new AclBinding(
                new ResourcePattern(kind, resource, pattern),
                new AccessControlEntry("User:offer-cooperation", "*", operation, AclPermissionType.ALLOW));
        String name = "offer-cooperation given %s on %s %s %s".formatted(operation, pattern, kind, resource);
        Cell shownBy = new Cell(Plane.KAFKA, "offer-cooperation", object, attempt);
        return new BrokerRightAdded(platform.broker(), name, Set.of(binding), shownBy);
    }

    private static DatabaseServer server(PlatformDescription platform, String side) {
        return platform.databaseServers().stream()
                .filter(one -> one.side().equals(side))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no database server on side " + side));
    }
}
