package fr.parvis.specimen.good.persistence;

import fr.parvis.specimen.good.Wish;
import fr.parvis.specimen.good.Wishes;
import io.smallrye.mutiny.Uni;

/** An adapter that keeps its row to itself. */
final class StoredWishes implements Wishes {
    private WishRow last = new WishRow();

    @Override
    public Uni<Void> keep(Wish wish) {
        last = new WishRow();
        last.text = wish.text();
        return Uni.createFrom().voidItem();
    }
}
