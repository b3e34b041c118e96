package fr.parvis.facilitation.response;

import io.smallrye.mutiny.Uni;

/** What the other side is told of her answer, in the caller's transaction. */
public interface ResponseEvents {

    /** The answer; rank and message only as far as she gave them, sealed. */
    Uni<Void> answered(Response response, Answer answer);
}
