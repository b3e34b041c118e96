package fr.parvis.commons.events;

import com.google.protobuf.Message;
import io.smallrye.mutiny.Uni;

/** The effect of one event, run in the transaction that also remembers its version. */
@FunctionalInterface
public interface EventHandler<M extends Message> {

    /** A failure rolls everything back; after bounded attempts the message is parked. */
    Uni<Void> apply(ConsumedEvent<M> event);
}
