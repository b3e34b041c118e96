package fr.parvis.facilitation.erasure.messaging;

import com.google.protobuf.InvalidProtocolBufferException;
import fr.parvis.commons.events.replay.Replay;
import fr.parvis.commons.events.replay.UntilItWorks;
import fr.parvis.commons.events.replay.WholeTopic;
import fr.parvis.events.demand.ErasureEvent;
import fr.parvis.events.demand.PersonErased;
import fr.parvis.facilitation.erasure.usecase.ErasePerson;
import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the ledger whole at each start. */
@ApplicationScoped
final class LedgerConsumer {

    private final WholeTopic ledger;
    private final ErasePerson erase;

    LedgerConsumer(Replay replay, UntilItWorks untilItWorks, ErasePerson erase) {
        this.erase = erase;
        ledger = new WholeTopic(replay, untilItWorks, this::apply);
    }

    @Incoming("erasures")
    Uni<Void> consume(ConsumerRecords<String, byte[]> batch) {
        return ledger.consume(batch);
    }

    private Uni<Void> apply(ConsumerRecord<String, byte[]> line) {
        try {
            PersonErased erased = ErasureEvent.parseFrom(line.value()).getErased();
            if (!erased.getPersonReference().equals(line.key())) {
                throw new IllegalStateException("line " + line.offset() + " of the ledger names two different files");
            }
            return erase.handle(PersonReference.of(line.key()), LocalDate.parse(erased.getErasedOn()));
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalStateException("line " + line.offset() + " of the ledger cannot be read", damaged);
        }
    }
}
