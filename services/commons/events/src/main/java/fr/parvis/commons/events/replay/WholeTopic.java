package fr.parvis.commons.events.replay;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Applies a topic of one partition strictly in order, from its beginning at each start. A record that cannot be applied is tried for ever and holds
 * the ones behind it up: a service that was restored and does not know what stands there must not become ready. Whatever applies it must bear
 * each record many times.
 */
public final class WholeTopic {

    private final Replay replay;
    private final UntilItWorks untilItWorks;
    private final Function<ConsumerRecord<String, byte[]>, Uni<Void>> apply;

    /**
     * @param apply may throw: then the record is tried again
     */
    public WholeTopic(
            Replay replay, UntilItWorks untilItWorks, Function<ConsumerRecord<String, byte[]>, Uni<Void>> apply) {
        this.replay = replay;
        this.untilItWorks = untilItWorks;
        this.apply = apply;
    }

    public Uni<Void> consume(ConsumerRecords<String, byte[]> batch) {
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(message -> untilItWorks
                        .run(() -> apply.apply(message).replaceWith(message.offset()))
                        .invoke(replay::reached))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
