package fr.parvis.specimen.waiting;

import io.smallrye.mutiny.Uni;

/** Blocks whoever carries it. */
final class Waits {
    String now(Uni<String> later) {
        return later.await().indefinitely();
    }
}
