package fr.parvis.commons.events.relay;

/** Told where a relay stands between its steps; tests stop or kill it there. */
public interface RelayProbe {

    /** A period is over, its copies are still held. */
    default void beforeLettingGo(String lane) {}

    /** Rows are committed and read, nothing is sent yet. */
    default void beforeSending(String lane) {}

    /** The broker has answered, nothing is removed yet. */
    default void beforeRemoving(String lane) {}
}
