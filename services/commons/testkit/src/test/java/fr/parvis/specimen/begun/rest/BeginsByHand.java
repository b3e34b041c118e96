package fr.parvis.specimen.begun.rest;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** The same without the annotation. */
final class BeginsByHand {
    Uni<Void> answer() {
        return Panache.withTransaction(() -> Uni.createFrom().voidItem());
    }
}
