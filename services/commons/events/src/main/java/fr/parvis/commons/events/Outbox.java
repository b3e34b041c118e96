package fr.parvis.commons.events;

import fr.parvis.commons.events.relay.Relays;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.action.spi.AfterTransactionCompletionProcess;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.session.ReactiveSession;

/** The only way a fact leaves a service: as a row of the transaction that makes it true (architecture §5). */
@Singleton
public final class Outbox {

    private final Lanes lanes;
    private final Relays relays;
    private final Clock clock;

    Outbox(Lanes lanes, Relays relays, Instance<Clock> clocks) {
        this.lanes = lanes;
        this.relays = relays;
        clock = clocks.isResolvable() ? clocks.get() : Clock.systemUTC();
    }

    /**
     * Needs the caller's open transaction; the relay is woken when that has committed. An event of {@code statistics.*}
     * waits for the end of {@link StatisticsConfig#hold()} and leaves with all others of that time, in no order.
     */
    public Uni<Void> append(OutboxEvent event) {
        return Panache.getSession().chain(session -> append(session, event));
    }

    /**
     * As {@link #append(OutboxEvent)} for an event of {@code statistics.*}, which leaves with the first batch after that moment and says its day, not
     * today's: what happens to one person in several families must not happen there at once.
     *
     * @throws IllegalArgumentException for an event that is not held
     */
    public Uni<Void> append(OutboxEvent event, Instant notBefore) {
        if (!event.precision().held()) {
            throw new IllegalArgumentException(event.topic() + " is not held and leaves at once");
        }
        return Panache.getSession().chain(session -> {
            requireTransaction(session);
            return session.persist(HeldRow.later(lanes.of(event.topic()), event, notBefore));
        });
    }

    private Uni<Void> append(Mutiny.Session session, OutboxEvent event) {
        requireTransaction(session);
        String lane = lanes.of(event.topic());
        if (event.precision().held()) {
            return session.persist(new HeldRow(lane, event, clock.instant()));
        }
        return session.persist(new OutboxRow(lane, event, clock.instant()))
                .invoke(() -> wakeAfterCommit(session, lane));
    }

    private static void requireTransaction(Mutiny.Session session) {
        if (session.currentTransaction() == null) {
            throw new IllegalStateException("an event is appended inside the transaction of its state");
        }
    }

    private void wakeAfterCommit(Mutiny.Session session, String lane) {
        AfterTransactionCompletionProcess wake = (committed, ended) -> {
            if (committed) {
                relays.wake(lane);
            }
        };
        // The only hook Hibernate Reactive offers after a commit; its public interface has none.
        ((MutinySessionImpl) session)
                .unwrap(ReactiveSession.class)
                .getReactiveActionQueue()
                .registerProcess(wake);
    }
}
