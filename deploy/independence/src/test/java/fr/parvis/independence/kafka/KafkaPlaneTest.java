package fr.parvis.independence.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.embedded.kafka.KafkaBroker;
import fr.parvis.embedded.kafka.Principal;
import fr.parvis.embedded.kafka.TopicRegistry;
import fr.parvis.independence.Cell;
import fr.parvis.independence.Expectations;
import fr.parvis.independence.Finding;
import fr.parvis.independence.Plane;
import fr.parvis.independence.mutants.BrokerRightAdded;
import fr.parvis.independence.mutants.Mutant;
import fr.parvis.independence.mutants.RegistryWidened;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.Broker;
import fr.parvis.testkit.Requirement;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class KafkaPlaneTest {
    private final Path topics = Expectations.repository().resolve("deploy/topics.yaml");
    private final TopicRegistry registry = TopicRegistry.read(topics);
    private final KafkaBroker running = KafkaBroker.temporaryGuarded();
    private final Broker broker = new Broker(
            running.bootstrapServers(),
            "administrator",
            "administrator",
            0,
            running.authorizerLog().toString(),
            registry.principals().stream().map(KafkaPlaneTest::described).toList());

    /** A principal's password is its name. */
    private static PlatformDescription.Principal described(Principal principal) {
        return new PlatformDescription.Principal(
                principal.name(), principal.name(), principal.side(), principal.service());
    }

    @BeforeAll
    void grantWhatTheRegistrySays() {
        Map<Principal, String> passwords =
                registry.principals().stream().collect(Collectors.toMap(Function.identity(), Principal::name));
        running.apply(registry, passwords);
    }

    /** A look takes seconds, so that one at the end says of all mutants that they were taken back. */
    @AfterAll
    void everyMutantIsTakenBack() {
        assertThat(Expectations.differences(look())).isEmpty();
        running.close();
    }

    @Test
    @Requirement("IND-EP-02")
    void findsABrokerMadeFromTheRegistryAsTheRulesDemandAndLeavesNoRecord() throws Exception {
        List<Finding> findings = look();

        assertThat(Expectations.differences(findings)).isEmpty();
        assertThat(findings).hasSizeGreaterThan(200);
        assertThat(records()).isZero();
    }

    @Test
    void seesAReaderTooManyInTheRegistry() throws Exception {
        Mutant mutant = RegistryWidened.by(broker, topics, "offer-cooperation", "demand.support.v1");

        assertThat(seen(mutant))
                .contains(
                        "offer-cooperation demand.support.v1 read: refused ≠ allowed",
                        "offer-cooperation demand.support.v1 describe: refused ≠ allowed")
                .anyMatch(difference -> difference.contains("list of rights: not on the list ≠ on the list"));
    }

    @Test
    void seesARightByPrefixAddedStraightToTheBroker() throws Exception {
        assertThat(seen(right(ResourceType.TOPIC, "demand.", PatternType.PREFIXED, AclOperation.DESCRIBE)))
                .contains(
                        "offer-cooperation demand.support.v1 describe: refused ≠ allowed",
                        "offer-cooperation demand.consent.v1 describe: refused ≠ allowed");
    }

    @Test
    void seesTheRightToWrite() throws Exception {
        assertThat(seen(right(ResourceType.TOPIC, "demand.consent.v1", PatternType.LITERAL, AclOperation.WRITE)))
                .contains("offer-cooperation demand.consent.v1 write: refused ≠ allowed");
        assertThat(records()).isZero();
    }

    @Test
    void seesAGroupOfAnother() throws Exception {
        String group = "demand-persons.exchange.directory.v1";

        assertThat(seen(right(ResourceType.GROUP, group, PatternType.LITERAL, AclOperation.READ)))
                .contains("offer-cooperation " + group + " read: refused ≠ allowed")
                .contains("offer-cooperation " + group + " describe: refused ≠ allowed");
    }

    @Test
    void seesARightOnTheBrokerItself() throws Exception {
        assertThat(seen(right(ResourceType.CLUSTER, "kafka-cluster", PatternType.LITERAL, AclOperation.DESCRIBE)))
                .contains("offer-cooperation broker describe rights: refused ≠ allowed");
        assertThat(seen(right(ResourceType.CLUSTER, "kafka-cluster", PatternType.LITERAL, AclOperation.CREATE)))
                .contains("offer-cooperation broker create topics: refused ≠ allowed");
    }

    private List<String> seen(Mutant mutant) throws Exception {
        mutant.apply();
        try {
            return Expectations.differences(plane().lookAs("offer-cooperation"));
        } finally {
            mutant.revert();
        }
    }

    private List<Finding> look() {
        return plane().look();
    }

    private KafkaPlane plane() {
        return new KafkaPlane(broker, Expectations.rules().kafka());
    }

    private Mutant right(ResourceType kind, String resource, PatternType pattern, AclOperation operation) {
        AclBinding binding = new AclBinding(
                new ResourcePattern(kind, resource, pattern),
                new AccessControlEntry("User:offer-cooperation", "*", operation, AclPermissionType.ALLOW));
        Cell shownBy = new Cell(
                Plane.KAFKA, "offer-cooperation", resource, operation.name().toLowerCase(Locale.ROOT));
        return new BrokerRightAdded(broker, "a right", Set.of(binding), shownBy);
    }

    private long records() throws Exception {
        try (Admin admin = running.administrator()) {
            Map<TopicPartition, OffsetSpec> ends = registry.topics().stream()
                    .collect(Collectors.toMap(
                            topic -> new TopicPartition(topic.name(), 0), topic -> OffsetSpec.latest()));
            return admin.listOffsets(ends).all().get().values().stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        }
    }
}
