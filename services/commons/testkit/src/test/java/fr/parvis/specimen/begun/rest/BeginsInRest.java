package fr.parvis.specimen.begun.rest;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Opens a transaction where requests are only translated. */
final class BeginsInRest {
    @WithTransaction
    Uni<Void> answer() {
        return Uni.createFrom().voidItem();
    }
}
