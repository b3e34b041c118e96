package fr.parvis.persons.disclosure.messaging;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Timestamp;
import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import fr.parvis.events.demand.ConsentEvent;
import fr.parvis.events.demand.DisclosureEnded;
import fr.parvis.events.exchange.DisclosureChanged;
import fr.parvis.events.exchange.DisclosureEvent;
import fr.parvis.events.exchange.DisclosureState;
import fr.parvis.events.exchange.Watermark;
import fr.parvis.persons.disclosure.Disclosure;
import fr.parvis.persons.disclosure.DisclosureNews;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;

@ApplicationScoped
final class OutboxDisclosureNews implements DisclosureNews {

    private static final Logger LOG = Logger.getLogger(OutboxDisclosureNews.class);
    private static final String WATERMARK = "watermark";

    private final Outbox outbox;

    OutboxDisclosureNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> granted(Disclosure disclosure) {
        return lane(disclosure, DisclosureState.GRANTED, disclosure.until().toString());
    }

    @Override
    public Uni<Void> ended(Disclosure disclosure) {
        ConsentEvent event = ConsentEvent.newBuilder()
                .setDisclosureEnded(DisclosureEnded.newBuilder()
                        .setHandle(disclosure.handle().toString())
                        .setReason(fr.parvis.events.demand.EndReason.valueOf(
                                requireNonNull(disclosure.endReason()).name())))
                .build();
        return lane(disclosure, DisclosureState.ENDED, "")
                .chain(() ->
                        outbox.append(OutboxEvent.of(event, disclosure.handle().toString(), sequence(disclosure))));
    }

    @Override
    public Uni<Void> watermark(Instant readAt) {
        DisclosureEvent event = DisclosureEvent.newBuilder()
                .setWatermark(Watermark.newBuilder()
                        .setReadAt(Timestamp.newBuilder()
                                .setSeconds(readAt.getEpochSecond())
                                .setNanos(readAt.getNano())))
                .build();
        return outbox.append(OutboxEvent.of(event, WATERMARK, readAt.toEpochMilli()));
    }

    private Uni<Void> lane(Disclosure disclosure, DisclosureState state, String until) {
        String handle = disclosure.handle().toString();
        LOG.infof("disclosure %s is %s", handle, state);
        DisclosureEvent event = DisclosureEvent.newBuilder()
                .setChanged(DisclosureChanged.newBuilder()
                        .setHandle(handle)
                        .setState(state)
                        .setUntilOn(until))
                .build();
        return outbox.append(OutboxEvent.of(event, handle, sequence(disclosure)));
    }

    /** The stored version counts from 0, a sequence from 1. */
    private static long sequence(Disclosure disclosure) {
        return disclosure.version() + 1L;
    }
}
