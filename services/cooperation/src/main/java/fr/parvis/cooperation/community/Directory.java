package fr.parvis.cooperation.community;

import io.smallrye.mutiny.Uni;

/** The public directory that all sides read. */
public interface Directory {

    /** Publishes the entry as it now stands, in the caller's transaction. */
    Uni<Void> publish(ListedCommunity entry);
}
