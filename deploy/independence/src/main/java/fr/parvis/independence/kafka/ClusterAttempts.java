package fr.parvis.independence.kafka;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigsOptions;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.resource.ResourceType;

/** Tries the rights on the broker itself as one principal; each call would change nothing if it were let through. */
final class ClusterAttempts {
    static final List<String> OPERATIONS = List.of(
            "create topics",
            "describe rights",
            "alter rights",
            "describe users",
            "describe settings",
            "alter settings");
    private static final String NOTHING = "independence-check-nothing";
    private static final ConfigResource BROKER = new ConfigResource(ConfigResource.Type.BROKER, "1");

    private final Admin admin;

    ClusterAttempts(Admin admin) {
        this.admin = admin;
    }

    /** What the broker's log names when it refuses: it asks for the right on the new topic last. */
    static String loggedAs(String operation) {
        return operation.equals("create topics") ? "Topic:LITERAL:" + NOTHING : "Cluster:LITERAL:kafka-cluster";
    }

    boolean allowed(String operation) {
        return Attempts.allowed(attempt(operation), NoAnswer.class);
    }

    private Future<?> attempt(String operation) {
        return switch (operation) {
            case "create topics" -> future(createTopics());
            case "describe rights" ->
                future(admin.describeAcls(AclBindingFilter.ANY).values());
            case "alter rights" -> future(admin.deleteAcls(List.of(ofNobody())).all());
            case "describe users" -> future(admin.describeUserScramCredentials().all());
            case "describe settings" ->
                future(admin.describeConfigs(List.of(BROKER)).all());
            case "alter settings" -> future(alterSettings());
            default -> throw new IllegalArgumentException(operation);
        };
    }

    private KafkaFuture<Void> createTopics() {
        NewTopic topic = new NewTopic(NOTHING, Optional.of(1), Optional.empty());
        return admin.createTopics(List.of(topic), new CreateTopicsOptions().validateOnly(true))
                .all();
    }

    private KafkaFuture<Void> alterSettings() {
        AlterConfigOp same = new AlterConfigOp(new ConfigEntry("log.cleaner.threads", "1"), AlterConfigOp.OpType.SET);
        return admin.incrementalAlterConfigs(
                        Map.of(BROKER, List.of(same)), new AlterConfigsOptions().validateOnly(true))
                .all();
    }

    /** A filter that matches no right there is. */
    private static AclBindingFilter ofNobody() {
        return new AclBindingFilter(
                new ResourcePatternFilter(ResourceType.TOPIC, NOTHING, PatternType.LITERAL),
                new AccessControlEntryFilter(
                        "User:independence-check-nobody", null, AclOperation.READ, AclPermissionType.ALLOW));
    }

    private static <T> Future<T> future(KafkaFuture<T> future) {
        return future.toCompletionStage().toCompletableFuture();
    }
}
