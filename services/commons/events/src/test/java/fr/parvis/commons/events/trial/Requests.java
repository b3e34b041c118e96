package fr.parvis.commons.events.trial;

import fr.parvis.events.exchange.RequestClosed;
import fr.parvis.events.exchange.RequestEvent;
import fr.parvis.events.exchange.RequestReleased;
import java.util.UUID;

/** Events of the trial. */
public final class Requests {

    public static final String TOPIC = "exchange.to-offer.requests.v1";
    public static final String RELEASED = "parvis.exchange.v1.RequestReleased";
    public static final String CLOSED = "parvis.exchange.v1.RequestClosed";

    private Requests() {}

    public static String aHandle() {
        return UUID.randomUUID().toString();
    }

    public static RequestEvent released(String handle) {
        return RequestEvent.newBuilder()
                .setReleased(RequestReleased.newBuilder().setHandle(handle))
                .build();
    }

    public static RequestEvent closed(String handle) {
        return RequestEvent.newBuilder()
                .setClosed(RequestClosed.newBuilder().setHandle(handle))
                .build();
    }
}
