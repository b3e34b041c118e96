package fr.parvis.cooperation.response;

import io.smallrye.mutiny.Uni;

/** Tells the person's side of a response, its words sealed to that side; leaves with the caller's transaction. */
public interface ResponseEvents {

    Uni<Void> proposed(Response response, ResponseWords words);

    Uni<Void> updated(Response response, ResponseWords words);
}
