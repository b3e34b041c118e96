package fr.parvis.commons.web.sample;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds a request in the middle of its transaction until a test lets it go. */
@ApplicationScoped
public class Gate {

    private final AtomicInteger waiting = new AtomicInteger();
    private volatile CompletableFuture<Void> open = CompletableFuture.completedFuture(null);

    public void close() {
        waiting.set(0);
        open = new CompletableFuture<>();
    }

    public void open() {
        open.complete(null);
    }

    public int waiting() {
        return waiting.get();
    }

    Uni<Void> pass() {
        waiting.incrementAndGet();
        Context here = Objects.requireNonNull(Vertx.currentContext());
        return Uni.createFrom().completionStage(open).emitOn(step -> here.runOnContext(_ -> step.run()));
    }
}
