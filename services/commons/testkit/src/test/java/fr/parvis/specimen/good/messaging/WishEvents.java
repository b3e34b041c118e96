package fr.parvis.specimen.good.messaging;

import fr.parvis.events.exchange.RequestEvent;

/** Protobuf where it belongs. */
final class WishEvents {
    RequestEvent event() {
        return RequestEvent.getDefaultInstance();
    }
}
