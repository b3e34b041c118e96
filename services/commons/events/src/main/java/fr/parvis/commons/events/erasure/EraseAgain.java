package fr.parvis.commons.events.erasure;

import io.smallrye.mutiny.Uni;

/** Erases what a service holds of a person, in a transaction of its own. The whole ledger comes at each start: twice must be the same as once. */
@FunctionalInterface
public interface EraseAgain {

    Uni<Void> handle(ErasedFile erased);
}
