package fr.parvis.embedded.kafka;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The broker's server.properties and logging.properties: one node, broker and controller at once. */
final class ServerProperties {
    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";
    private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule";

    private ServerProperties() {}

    static String server(KafkaConfig config) {
        Map<String, String> properties = new TreeMap<>(common(config));
        properties.putAll(config.secrets().map(ServerProperties::guarded).orElseGet(ServerProperties::open));
        return properties.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> common(KafkaConfig config) {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + config.controllerPort()),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("listeners", listeners(config)),
                Map.entry("advertised.listeners", "CLIENT://" + config.bootstrap()),
                Map.entry("inter.broker.listener.name", "CLIENT"),
                Map.entry("log.dirs", config.directory().resolve("data").toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("offsets.topic.num.partitions", "6"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("log.cleaner.backoff.ms", "1000"));
    }

    private static String listeners(KafkaConfig config) {
        return "CLIENT://%s,CONTROLLER://127.0.0.1:%d".formatted(config.bootstrap(), config.controllerPort());
    }

    private static Map<String, String> open() {
        return Map.of("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    }

    private static Map<String, String> guarded(KafkaSecrets secrets) {
        String login = " required username=\"%s\" password=\"%s\"".formatted(KafkaSecrets.BROKER, secrets.broker());
        String known = " user_%s=\"%s\";".formatted(KafkaSecrets.BROKER, secrets.broker());
        return Map.ofEntries(
                Map.entry("listener.security.protocol.map", "CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT"),
                Map.entry("listener.name.client.sasl.enabled.mechanisms", "SCRAM-SHA-512"),
                Map.entry("listener.name.client.scram-sha-512.sasl.jaas.config", SCRAM + login + ";"),
                Map.entry("sasl.mechanism.inter.broker.protocol", "SCRAM-SHA-512"),
                Map.entry("listener.name.controller.sasl.enabled.mechanisms", "PLAIN"),
                Map.entry("listener.name.controller.plain.sasl.jaas.config", PLAIN + login + known),
                Map.entry("sasl.mechanism.controller.protocol", "PLAIN"),
                Map.entry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
                Map.entry("allow.everyone.if.no.acl.found", "false"),
                Map.entry("super.users", "User:%s;User:%s".formatted(KafkaSecrets.BROKER, KafkaSecrets.ADMINISTRATOR)));
    }

    /** Refusals go to a file of their own, so that they can be counted. */
    static String logging(KafkaConfig config) {
        return """
                handlers=java.util.logging.ConsoleHandler
                .level=WARNING
                kafka.server.level=INFO
                java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$s %%3$s %%5$s%%6$s%%n
                java.util.logging.ConsoleHandler.level=ALL
                kafka.authorizer.logger.level=INFO
                kafka.authorizer.logger.useParentHandlers=false
                kafka.authorizer.logger.handlers=java.util.logging.FileHandler
                java.util.logging.FileHandler.pattern=%s
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                """.formatted(config.authorizerLog());
    }
}
