package fr.parvis.commons.events;

/** Thrown by a handler that cannot do its work now but will later: the message is tried again without limit, never parked. */
public final class RetryLater extends RuntimeException {

    public RetryLater(String reason, Throwable cause) {
        super(reason, cause);
    }
}
