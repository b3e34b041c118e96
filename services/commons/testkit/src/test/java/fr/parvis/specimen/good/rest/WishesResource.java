package fr.parvis.specimen.good.rest;

import fr.parvis.specimen.good.usecase.RecordWish;

/** A resource that only translates. */
final class WishesResource {
    private final RecordWish recordWish;

    WishesResource(RecordWish recordWish) {
        this.recordWish = recordWish;
    }

    RecordWish useCase() {
        return recordWish;
    }
}
