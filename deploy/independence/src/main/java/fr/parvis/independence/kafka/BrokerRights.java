package fr.parvis.independence.kafka;

import fr.parvis.independence.Cell;
import fr.parvis.independence.Finding;
import fr.parvis.independence.IndependenceException;
import fr.parvis.independence.Plane;
import fr.parvis.independence.rules.KafkaRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/** Compares what the broker has on its lists, topics, users and rights, with what rules.yaml names. */
final class BrokerRights {
    private static final String ON_LIST = "on the list";
    private static final String NOT_ON_LIST = "not on the list";

    private final Admin admin;
    private final KafkaRules rules;

    BrokerRights(Admin admin, KafkaRules rules) {
        this.admin = admin;
        this.rules = rules;
    }

    List<Finding> compare() {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(compare(
                "topics", Set.copyOf(rules.topics()), done(admin.listTopics().names())));
        Set<String> users = new TreeSet<>(rules.principals().keySet());
        users.addAll(rules.administrators());
        findings.addAll(compare(
                "users",
                users,
                Set.copyOf(done(admin.describeUserScramCredentials().users()))));
        Set<String> rights = new TreeSet<>();
        done(admin.describeAcls(AclBindingFilter.ANY).values()).forEach(binding -> rights.add(text(binding)));
        findings.addAll(compare("rights", expectedRights(), rights));
        return findings;
    }

    private Set<String> expectedRights() {
        Set<String> rights = new TreeSet<>();
        rules.principals().forEach((name, principal) -> {
            principal
                    .topics()
                    .forEach((topic, operations) ->
                            operations.forEach(operation -> rights.add(text(name, "TOPIC", topic, operation))));
            principal.groups().forEach(group -> rights.add(text(name, "GROUP", group, "read")));
        });
        return rights;
    }

    /** One finding for each entry of either list. */
    private static List<Finding> compare(String list, Set<String> expected, Set<String> observed) {
        Set<String> all = new TreeSet<>(expected);
        all.addAll(observed);
        return all.stream()
                .map(entry -> new Finding(
                        new Cell(Plane.KAFKA, "broker", entry, "list of " + list),
                        expected.contains(entry) ? ON_LIST : NOT_ON_LIST,
                        observed.contains(entry) ? ON_LIST : NOT_ON_LIST))
                .toList();
    }

    private static String text(String principal, String kind, String resource, String operation) {
        return "ALLOW User:%s from * %s LITERAL %s:%s"
                .formatted(principal, operation.toUpperCase(Locale.ROOT), kind, resource);
    }

    private static String text(AclBinding binding) {
        return "%s %s from %s %s %s %s:%s"
                .formatted(
                        binding.entry().permissionType(),
                        binding.entry().principal(),
                        binding.entry().host(),
                        binding.entry().operation(),
                        binding.pattern().patternType(),
                        binding.pattern().resourceType(),
                        binding.pattern().name());
    }

    private static <T> T done(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IndependenceException(
                    "The broker did not show its lists (%s): is it running? Look with ./parvis status."
                            .formatted(e.getMessage()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndependenceException("The check was interrupted: run it again.", e);
        }
    }
}
