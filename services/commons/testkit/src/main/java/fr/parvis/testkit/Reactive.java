package fr.parvis.testkit;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

/** The one place outside the relay where anything waits for a {@link Uni}. */
public final class Reactive {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Reactive() {}

    /** Runs the work in one transaction on a duplicated Vert.x context of its own and waits for the commit. */
    public static <T> T inTransaction(Supplier<Uni<T>> work) {
        return await(() -> Panache.withTransaction(work));
    }

    /** As {@link #inTransaction} without a transaction; for use cases that open their own. */
    public static <T> T await(Supplier<Uni<T>> work) {
        Vertx vertx = Arc.container().instance(Vertx.class).get();
        return Uni.createFrom()
                .<T>emitter(emitter -> {
                    Context context =
                            Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
                    VertxContextSafetyToggle.setContextSafe(context, true);
                    context.runOnContext(_ -> work.get().subscribe().with(emitter::complete, emitter::fail));
                })
                .await()
                .atMost(PATIENCE);
    }
}
