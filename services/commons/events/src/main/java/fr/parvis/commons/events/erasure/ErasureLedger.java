package fr.parvis.commons.events.erasure;

import com.google.protobuf.InvalidProtocolBufferException;
import fr.parvis.commons.events.replay.Replay;
import fr.parvis.commons.events.replay.UntilItWorks;
import fr.parvis.events.demand.ErasureEvent;
import fr.parvis.events.demand.PersonErased;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Applies the ledger strictly in order, from its beginning at each start. A line that cannot be applied or read is tried for ever and holds the
 * ones behind it up: a service that was restored and does not know whom to forget must not become ready.
 */
public final class ErasureLedger {

    private final Replay replay;
    private final UntilItWorks untilItWorks;
    private final EraseAgain erase;

    public ErasureLedger(Replay replay, UntilItWorks untilItWorks, EraseAgain erase) {
        this.replay = replay;
        this.untilItWorks = untilItWorks;
        this.erase = erase;
    }

    public Uni<Void> consume(ConsumerRecords<String, byte[]> batch) {
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(line -> untilItWorks
                        .run(() -> erase.handle(read(line)).replaceWith(line.offset()))
                        .invoke(replay::reached))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static ErasedFile read(ConsumerRecord<String, byte[]> line) {
        try {
            PersonErased erased = ErasureEvent.parseFrom(line.value()).getErased();
            if (!erased.getPersonReference().equals(line.key())) {
                throw new IllegalStateException("line " + line.offset() + " of the ledger names two different files");
            }
            return new ErasedFile(UUID.fromString(line.key()), LocalDate.parse(erased.getErasedOn()));
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalStateException("line " + line.offset() + " of the ledger cannot be read", damaged);
        }
    }
}
