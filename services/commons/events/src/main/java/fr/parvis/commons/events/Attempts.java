package fr.parvis.commons.events;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Runs one transaction, again and again while the reason passes by itself, a few times otherwise. */
@Singleton
final class Attempts {

    private static final Logger LOG = Logger.getLogger(Attempts.class);

    private final Vertx vertx;
    private final EventsConfig.Inbox config;

    Attempts(Vertx vertx, EventsConfig config) {
        this.vertx = vertx;
        this.config = config.inbox();
    }

    /** Fails only with what the work itself brings, and only after the configured number of attempts. */
    <T> Uni<T> bounded(Supplier<Uni<T>> work) {
        Uni<T> patient = untilDatabaseAnswers(work);
        if (config.attempts() <= 1) {
            return patient;
        }
        return patient.onFailure()
                .retry()
                .withBackOff(config.pause(), config.longestPause())
                .atMost(config.attempts() - 1L);
    }

    /** Waits as long as the database is away. */
    <T> Uni<T> untilDatabaseAnswers(Supplier<Uni<T>> work) {
        return once(work)
                .onFailure(Transience::passes)
                .invoke(failure -> LOG.warnf("not applied yet, trying again: %s", failure))
                .onFailure(Transience::passes)
                .retry()
                .withBackOff(config.pause(), config.longestPause())
                .indefinitely();
    }

    /** One transaction in a context of its own: what a broken attempt left behind cannot touch the next. */
    <T> Uni<T> once(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            Context context =
                    Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(_ -> Panache.withTransaction(work).subscribe().with(emitter::complete, emitter::fail));
        });
    }
}
