package fr.parvis.commons.events;

import fr.parvis.commons.events.inbox.ParkedMessages;
import fr.parvis.commons.events.inbox.ParkedMessages.Aggregate;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Applies parked messages again once an operator has marked them, oldest first, and counts those that wait. */
@Singleton
final class ParkedReplay {

    private static final Logger LOG = Logger.getLogger(ParkedReplay.class);

    private final Vertx vertx;
    private final EventsConfig config;
    private final Inbox inbox;
    private final Attempts attempts;
    private final ParkedMessages parked;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicLong timer = new AtomicLong(-1);

    ParkedReplay(
            Vertx vertx,
            EventsConfig config,
            Inbox inbox,
            Attempts attempts,
            ParkedMessages parked,
            MeterRegistry registry) {
        this.vertx = vertx;
        this.config = config;
        this.inbox = inbox;
        this.attempts = attempts;
        this.parked = parked;
        registry.gauge("parvis.events.inbox.parked.aggregates", waiting);
    }

    void start(@Observes StartupEvent event) {
        timer.set(vertx.setPeriodic(config.inbox().replayPoll().toMillis(), _ -> lookUnlessBusy()));
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer.get());
    }

    private void lookUnlessBusy() {
        if (busy.compareAndSet(false, true)) {
            look().onTermination()
                    .invoke(() -> busy.set(false))
                    .subscribe()
                    .with(_ -> {}, failure -> LOG.debugf("parked messages not looked at: %s", failure));
        }
    }

    private Uni<Void> look() {
        return attempts.once(parked::toReplay)
                .onItem()
                .transformToMulti(aggregates -> Multi.createFrom().iterable(aggregates))
                .onItem()
                .transformToUniAndConcatenate(this::replay)
                .collect()
                .asList()
                .chain(() -> attempts.once(parked::aggregates))
                .invoke(waiting::set)
                .replaceWithVoid();
    }

    private Uni<Void> replay(Aggregate aggregate) {
        return inbox.of(aggregate.topic())
                .map(consumer -> replayAll(consumer, aggregate))
                .orElseGet(() -> Uni.createFrom().failure(new IllegalStateException("nobody consumes this topic")))
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.errorf("replay of %s refused: %s", aggregate.topic(), failure);
                    return attempts.once(() -> parked.refuse(aggregate, failure.toString()));
                });
    }

    private static Uni<Void> replayAll(EventConsumer<?> consumer, Aggregate aggregate) {
        return Multi.createBy()
                .repeating()
                .uni(() -> consumer.replayOldest(aggregate))
                .whilst(more -> more)
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
