package fr.parvis.commons.events.trial;

import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Use cases of the trial service. */
@ApplicationScoped
public class TellFact {

    private final Outbox outbox;

    TellFact(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Writes the state and tells it. */
    @WithTransaction
    public Uni<Void> handle(String handle, OutboxEvent event) {
        return Panache.getSession()
                .chain(session -> session.persist(new TrialFact(handle)))
                .chain(() -> outbox.append(event));
    }

    /** As {@link #handle}, and then something goes wrong. */
    @WithTransaction
    public Uni<Void> handleAndFail(String handle, OutboxEvent event) {
        return handle(handle, event)
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("the rule says no")));
    }

    /** Only tells. */
    @WithTransaction
    public Uni<Void> tell(OutboxEvent event) {
        return outbox.append(event);
    }
}
