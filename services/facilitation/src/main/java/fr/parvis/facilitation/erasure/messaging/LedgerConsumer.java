package fr.parvis.facilitation.erasure.messaging;

import fr.parvis.commons.events.erasure.ErasureLedger;
import fr.parvis.commons.events.replay.Replay;
import fr.parvis.commons.events.replay.UntilItWorks;
import fr.parvis.facilitation.erasure.usecase.ErasePerson;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the ledger whole at each start. */
@ApplicationScoped
final class LedgerConsumer {

    private final ErasureLedger ledger;

    LedgerConsumer(Replay replay, UntilItWorks untilItWorks, ErasePerson erase) {
        ledger = new ErasureLedger(replay, untilItWorks, erase);
    }

    @Incoming("erasures")
    Uni<Void> consume(ConsumerRecords<String, byte[]> batch) {
        return ledger.consume(batch);
    }
}
