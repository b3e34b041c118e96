package fr.parvis.embedded.kafka;

import fr.parvis.embedded.EmbeddedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.config.ConfigResource;

/** Makes a broker agree with the registry, whatever state it is in and wherever it runs. */
public final class RegistryOnBroker {
    private static final long SECONDS = 30;
    private static final Set<String> OWN_USERS = Set.of(KafkaSecrets.BROKER, KafkaSecrets.ADMINISTRATOR);
    private static final ScramCredentialInfo SCRAM = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);

    private final Admin admin;

    /** Needs an administrator, whom the caller closes. */
    public RegistryOnBroker(Admin admin) {
        this.admin = admin;
    }

    /** Topics, users and rights; data of topics is kept. */
    public void apply(TopicRegistry registry, Map<Principal, String> passwords) {
        applyTopics(registry.topics());
        alterUsers(registry.principals(), passwords);
        alterRights(registry.rights());
    }

    /** Topics alone, for a broker without logins. */
    public void applyTopics(List<Topic> topics) {
        createTopics(topics);
        configureTopics(topics);
    }

    private void createTopics(List<Topic> topics) {
        Set<String> there = done(admin.listTopics().names());
        done(admin.createTopics(topics.stream()
                        .filter(topic -> !there.contains(topic.name()))
                        .map(topic ->
                                new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(topic.settings()))
                        .toList())
                .all());
        Map<String, TopicDescription> described = done(admin.describeTopics(
                        topics.stream().map(Topic::name).filter(there::contains).toList())
                .allTopicNames());
        for (Topic topic : topics) {
            TopicDescription existing = described.get(topic.name());
            if (existing != null && existing.partitions().size() != topic.partitions()) {
                throw new EmbeddedException(
                        "Topic %s has %d partitions on the broker and %d in topics.yaml: partitions cannot be changed without losing the order per key, so put the number back or start afresh with ./parvis down --wipe."
                                .formatted(topic.name(), existing.partitions().size(), topic.partitions()));
            }
        }
    }

    private void configureTopics(List<Topic> topics) {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = topics.stream()
                .collect(Collectors.toMap(
                        topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                        topic -> topic.settings().entrySet().stream()
                                .map(setting -> new AlterConfigOp(
                                        new ConfigEntry(setting.getKey(), setting.getValue()),
                                        AlterConfigOp.OpType.SET))
                                .toList()));
        done(admin.incrementalAlterConfigs(changes).all());
    }

    private void alterUsers(Set<Principal> principals, Map<Principal, String> passwords) {
        List<UserScramCredentialAlteration> changes = new ArrayList<>();
        for (Principal principal : principals) {
            String password = passwords.get(principal);
            if (password == null) {
                throw new EmbeddedException(
                        "No password was given for the principal %s: add it to the secrets.".formatted(principal));
            }
            changes.add(new UserScramCredentialUpsertion(principal.name(), SCRAM, password));
        }
        Set<String> wanted = principals.stream().map(Principal::name).collect(Collectors.toSet());
        for (String user : done(admin.describeUserScramCredentials().users())) {
            if (!wanted.contains(user) && !OWN_USERS.contains(user)) {
                changes.add(new UserScramCredentialDeletion(user, ScramMechanism.SCRAM_SHA_512));
            }
        }
        done(admin.alterUserScramCredentials(changes).all());
    }

    private void alterRights(Set<AccessRight> rights) {
        Set<AclBinding> wanted = rights.stream().map(AccessRight::binding).collect(Collectors.toSet());
        Set<AclBinding> there =
                new HashSet<>(done(admin.describeAcls(AclBindingFilter.ANY).values()));
        Set<AclBinding> surplus = new HashSet<>(there);
        surplus.removeAll(wanted);
        done(admin.deleteAcls(surplus.stream().map(AclBinding::toFilter).toList())
                .all());
        Set<AclBinding> missing = new HashSet<>(wanted);
        missing.removeAll(there);
        done(admin.createAcls(missing).all());
    }

    private static <T> T done(KafkaFuture<T> future) {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new EmbeddedException(
                    "The broker refused its set-up (%s): read kafka.log.".formatted(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("The set-up of the broker was interrupted: start again.", e);
        }
    }
}
