package fr.parvis.independence.kafka;

import fr.parvis.independence.Cell;
import fr.parvis.independence.Finding;
import fr.parvis.independence.IndependenceException;
import fr.parvis.independence.Plane;
import fr.parvis.independence.RefusalLog;
import fr.parvis.independence.Together;
import fr.parvis.independence.platform.PlatformDescription.Broker;
import fr.parvis.independence.rules.KafkaRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;

/** Tries every topic, every group and the broker itself as every principal, and reads the broker's lists. */
public final class KafkaPlane {
    private final Broker broker;
    private final KafkaRules rules;

    public KafkaPlane(Broker broker, KafkaRules rules) {
        this.broker = broker;
        this.rules = rules;
    }

    public List<Finding> look() {
        List<Finding> findings = lists();
        findings.addAll(Together.look(
                rules.principals().entrySet(), principal -> attempts(login(principal.getKey()), principal.getValue())));
        return findings;
    }

    /** The broker's lists and the attempts of one principal of the rules, for who changes the rights of that one alone. */
    List<Finding> lookAs(String principal) {
        List<Finding> findings = lists();
        KafkaRules.Principal expected = rules.principals().get(principal);
        if (expected == null) {
            throw new IllegalArgumentException("rules.yaml has no principal " + principal);
        }
        findings.addAll(attempts(login(principal), expected));
        return findings;
    }

    private List<Finding> lists() {
        Login administrator =
                new Login(broker.bootstrapServers(), broker.administrator(), broker.administratorPassword());
        try (Admin admin = administrator.admin()) {
            return new ArrayList<>(new BrokerRights(admin, rules).compare());
        }
    }

    private List<Finding> attempts(Login login, KafkaRules.Principal expected) {
        Denials denials = new Denials(new RefusalLog(Path.of(broker.authorizerLog())), login.user());
        List<Tried> tried = new ArrayList<>();
        try (TopicAttempts topics = new TopicAttempts(login);
                Admin admin = login.admin()) {
            for (String topic : rules.topics()) {
                for (String operation : KafkaRules.TOPIC_OPERATIONS) {
                    boolean may = expected.may(topic, operation);
                    tried.add(Tried.of(
                            login, "Topic:LITERAL:" + topic, topic, operation, may, topics.allowed(topic, operation)));
                }
            }
            GroupAttempts groups = new GroupAttempts(admin);
            for (String group : rules.groups()) {
                for (String operation : GroupAttempts.OPERATIONS) {
                    boolean may = expected.groups().contains(group);
                    tried.add(Tried.of(
                            login, "Group:LITERAL:" + group, group, operation, may, groups.allowed(group, operation)));
                }
            }
            ClusterAttempts cluster = new ClusterAttempts(admin);
            for (String operation : ClusterAttempts.OPERATIONS) {
                boolean may = expected.cluster().contains(operation);
                tried.add(Tried.of(
                        login,
                        ClusterAttempts.loggedAs(operation),
                        "broker",
                        operation,
                        may,
                        cluster.allowed(operation)));
            }
        }
        return tried.stream().map(one -> one.finding(denials)).toList();
    }

    private Login login(String principal) {
        return broker.principals().stream()
                .filter(one -> one.name().equals(principal))
                .map(one -> new Login(broker.bootstrapServers(), one.name(), one.password()))
                .findFirst()
                .orElseThrow(() -> new IndependenceException(
                        "The platform has no principal %s: rules.yaml and deploy/topics.yaml name different ones."
                                .formatted(principal),
                        null));
    }

    /** One attempt, before it is known whether the broker wrote it down. */
    private record Tried(Cell cell, String loggedAs, boolean expected, boolean allowed) {
        static Tried of(
                Login login, String loggedAs, String name, String operation, boolean expected, boolean allowed) {
            return new Tried(new Cell(Plane.KAFKA, login.user(), name, operation), loggedAs, expected, allowed);
        }

        Finding finding(Denials denials) {
            String observed = Finding.word(allowed);
            if (!allowed && !denials.name(loggedAs)) {
                observed = Finding.REFUSED_SILENTLY;
            }
            return new Finding(cell, Finding.word(expected), observed);
        }
    }
}
