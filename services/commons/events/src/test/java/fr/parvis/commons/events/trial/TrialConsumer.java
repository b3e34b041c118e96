package fr.parvis.commons.events.trial;

import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.events.exchange.RequestEvent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Leaves one row per applied event: one too many or one too few is seen. */
@ApplicationScoped
public class TrialConsumer {

    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final EventConsumer<RequestEvent> events;

    TrialConsumer(Inbox inbox) {
        events = inbox.consumer(RequestEvent.getDefaultInstance(), this::apply);
    }

    @Incoming("requests")
    public Uni<Void> take(ConsumerRecord<String, byte[]> message) {
        return events.consume(message);
    }

    /** The same code without the broker. */
    public EventConsumer<RequestEvent> events() {
        return events;
    }

    public void failOn(String handle) {
        failing.add(handle);
    }

    public void repair(String handle) {
        failing.remove(handle);
    }

    private Uni<Void> apply(ConsumedEvent<RequestEvent> event) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into trial_effect (source, handle, version) values (:source, :handle, :version)")
                        .setParameter("source", event.source())
                        .setParameter("handle", event.key())
                        .setParameter("version", event.sequence())
                        .executeUpdate())
                .invoke(() -> {
                    if (failing.contains(event.key())) {
                        throw new IllegalArgumentException("a bug that only " + event.key() + " meets");
                    }
                })
                .replaceWithVoid();
    }
}
