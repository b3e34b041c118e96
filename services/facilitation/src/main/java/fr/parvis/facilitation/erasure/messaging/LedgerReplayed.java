package fr.parvis.facilitation.erasure.messaging;

import fr.parvis.commons.events.replay.Replay;
import fr.parvis.commons.events.replay.ReplayReadiness;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.Readiness;

/** A restored database may have somebody in it who was erased since; nobody reads of her before she is erased again. */
@Readiness
@Singleton
final class LedgerReplayed extends ReplayReadiness {

    LedgerReplayed(Replay replay) {
        super(replay);
    }

    @Produces
    @Singleton
    static Replay replay(KafkaClientService clients) {
        return new Replay(clients, "erasures");
    }
}
