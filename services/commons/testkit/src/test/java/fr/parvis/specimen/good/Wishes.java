package fr.parvis.specimen.good;

import io.smallrye.mutiny.Uni;

/** Where wishes are kept. */
public interface Wishes {
    Uni<Void> keep(Wish wish);
}
