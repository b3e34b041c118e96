package fr.parvis.cooperation.disclosure.messaging;

import fr.parvis.commons.events.replay.Replay;
import fr.parvis.cooperation.disclosure.DisclosureChange;
import fr.parvis.cooperation.disclosure.Knowledge;
import fr.parvis.cooperation.disclosure.messaging.DisclosureRecord.Changes;
import fr.parvis.cooperation.disclosure.messaging.DisclosureRecord.Meaningless;
import fr.parvis.cooperation.disclosure.messaging.DisclosureRecord.Watermark;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Applies the disclosures topic strictly in order. Every replica reads the whole topic for itself, from its beginning, without a committed
 * offset: what it has read is then what it may vouch for, whatever another replica did or a restored backup forgot. The database effect is
 * idempotent, so replicas may apply the same record. A record that cannot be applied is tried until it can be; no later one, hence no watermark,
 * passes it.
 */
@ApplicationScoped
final class DisclosuresConsumer {

    private static final Logger LOG = Logger.getLogger(DisclosuresConsumer.class);

    private final ChangeLane lane;
    private final Knowledge knowledge;
    private final Replay replay;

    DisclosuresConsumer(ChangeLane lane, Knowledge knowledge, Replay replay) {
        this.lane = lane;
        this.knowledge = knowledge;
        this.replay = replay;
    }

    @Incoming("disclosures")
    Uni<Void> consume(ConsumerRecords<String, byte[]> batch) {
        List<DisclosureChange> changes = new ArrayList<>();
        List<Watermark> watermarks = new ArrayList<>();
        long last = -1;
        for (ConsumerRecord<String, byte[]> message : batch) {
            last = message.offset();
            switch (DisclosureRecords.read(message)) {
                case Changes about -> changes.addAll(about.changes());
                case Watermark watermark -> watermarks.add(watermark);
                case Meaningless nothing ->
                    LOG.errorf("disclosure record at offset %d is skipped: %s", message.offset(), nothing.reason());
            }
        }
        long reached = last;
        return lane.apply(changes).invoke(() -> {
            if (!watermarks.isEmpty()) {
                knowledge.heard(watermarks.getLast().readUpTo());
            }
            replay.reached(reached);
        });
    }
}
