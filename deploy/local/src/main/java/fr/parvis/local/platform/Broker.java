package fr.parvis.local.platform;

import fr.parvis.embedded.kafka.KafkaBroker;
import fr.parvis.embedded.kafka.KafkaConfig;
import fr.parvis.embedded.kafka.KafkaSecrets;
import fr.parvis.embedded.kafka.Principal;
import fr.parvis.embedded.kafka.TopicRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The broker with exactly the topics, users and rights of deploy/topics.yaml. */
public final class Broker {
    private final Context context;

    public Broker(Context context) {
        this.context = context;
    }

    public Running start() {
        TopicRegistry registry = TopicRegistry.read(context.repository().topics());
        List<String> jvm = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        jvm.addAll(aotCache().options());
        KafkaBroker broker = KafkaBroker.start(config(jvm));
        broker.apply(registry, passwords(registry));
        return new Running(broker.process(), broker::close);
    }

    Map<Principal, String> passwords(TopicRegistry registry) {
        return registry.principals().stream().collect(Collectors.toMap(one -> one, this::password));
    }

    String password(Principal principal) {
        return context.secrets().of("kafka." + principal);
    }

    KafkaSecrets administrators() {
        return new KafkaSecrets(
                context.secrets().of("kafka.broker"), context.secrets().of("kafka.administrator"));
    }

    /** Where it lives; asking changes nothing. */
    KafkaConfig config(List<String> jvm) {
        return new KafkaConfig(
                context.parts(),
                context.state().data().resolve("kafka"),
                context.state().run(),
                context.state().log(),
                context.ports().kafka(),
                context.ports().kafkaController(),
                Optional.of(administrators()),
                jvm);
    }

    AotCache aotCache() {
        return new AotCache(
                context.state().cache().resolve("aot"),
                "kafka",
                List.of(context.parts().kafkaClassPath()),
                List.of());
    }
}
