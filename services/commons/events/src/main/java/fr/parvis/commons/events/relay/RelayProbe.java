package fr.parvis.commons.events.relay;

/** Told where a relay stands between its steps; tests stop or kill it there. */
public interface RelayProbe {

    /** Rows are committed and read, nothing is sent yet. */
    default void beforeSending(String lane) {}

    /** The broker has answered, nothing is removed yet. */
    default void beforeRemoving(String lane) {}
}
