package fr.parvis.local.platform;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** One part of the platform that can be started again when it died. */
final class Part {
    private final String name;
    private final Supplier<Running> starter;
    private final AtomicReference<Optional<Running>> running = new AtomicReference<>(Optional.empty());

    Part(String name, Supplier<Running> starter) {
        this.name = name;
        this.starter = starter;
    }

    String name() {
        return name;
    }

    void start() {
        running.set(Optional.of(starter.get()));
    }

    Optional<Running> running() {
        return running.get();
    }

    /** The process number, or 0 while it does not run. */
    long pid() {
        return running().map(one -> one.process().pid()).orElse(0L);
    }

    void stop() {
        running.getAndSet(Optional.empty()).ifPresent(Running::close);
    }
}
