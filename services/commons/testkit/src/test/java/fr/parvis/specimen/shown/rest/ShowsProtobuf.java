package fr.parvis.specimen.shown.rest;

import fr.parvis.events.exchange.RequestEvent;

/** Speaks protobuf outside messaging. */
final class ShowsProtobuf {
    RequestEvent show() {
        return RequestEvent.getDefaultInstance();
    }
}
