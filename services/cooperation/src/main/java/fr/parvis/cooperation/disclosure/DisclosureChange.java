package fr.parvis.cooperation.disclosure;

import java.time.LocalDate;
import java.util.UUID;

/** One record of the disclosures topic about one handle. */
public sealed interface DisclosureChange {

    UUID handle();

    /** Version of the sender's aggregate; 0 when the record does not say. */
    long sequence();

    /** She lets the request be read up to and including that day, Europe/Paris. */
    record Granted(UUID handle, long sequence, LocalDate until) implements DisclosureChange {}

    /** It may not be read any more, whatever the reason. */
    record Ended(UUID handle, long sequence) implements DisclosureChange {}

    /** The record speaks of this handle and says nothing this build understands. */
    record Unreadable(UUID handle, long sequence) implements DisclosureChange {}
}
