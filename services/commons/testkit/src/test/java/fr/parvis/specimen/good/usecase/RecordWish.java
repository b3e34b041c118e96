package fr.parvis.specimen.good.usecase;

import fr.parvis.specimen.good.Wish;
import fr.parvis.specimen.good.Wishes;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** A use case that opens its transaction where it may. */
public final class RecordWish {
    private final Wishes wishes;

    public RecordWish(Wishes wishes) {
        this.wishes = wishes;
    }

    @WithTransaction
    public Uni<Void> handle(Wish wish) {
        return wishes.keep(wish);
    }
}
