package fr.parvis.cooperation.disclosure.messaging;

import fr.parvis.cooperation.disclosure.DisclosureChange;
import java.time.Instant;
import java.util.List;

/** What one record of the disclosures topic says. */
sealed interface DisclosureRecord {

    /** About one handle; about two when key and content name different ones, and neither can be believed. */
    record Changes(List<DisclosureChange> changes) implements DisclosureRecord {}

    /** Every change acknowledged before this instant stands before this record. */
    record Watermark(Instant readUpTo) implements DisclosureRecord {}

    /** Names no handle of ours. */
    record Meaningless(String reason) implements DisclosureRecord {}
}
