package fr.parvis.specimen.waiting;

import java.util.concurrent.CompletableFuture;

/** Blocks in the JDK's own way. */
final class Joins {
    String now(CompletableFuture<String> later) {
        return later.join();
    }
}
