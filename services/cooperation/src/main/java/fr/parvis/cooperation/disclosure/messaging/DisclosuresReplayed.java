package fr.parvis.cooperation.disclosure.messaging;

import fr.parvis.commons.events.replay.Replay;
import fr.parvis.commons.events.replay.ReplayReadiness;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.Readiness;

/** After a restore the database may have forgotten withdrawals. Old knowledge is no reason: then released content hides itself and all else goes on. */
@Readiness
@Singleton
final class DisclosuresReplayed extends ReplayReadiness {

    DisclosuresReplayed(Replay replay) {
        super(replay);
    }

    @Produces
    @Singleton
    static Replay replay(KafkaClientService clients) {
        return new Replay(clients, "disclosures");
    }
}
