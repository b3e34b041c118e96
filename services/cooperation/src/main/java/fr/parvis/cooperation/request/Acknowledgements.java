package fr.parvis.cooperation.request;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Tells the person's side that a request was received; leaves with the caller's transaction. */
public interface Acknowledgements {

    Uni<Void> publish(UUID handle, String organisation, Acknowledgement acknowledgement, long number);
}
