package fr.parvis.facilitation.decision.rest;

import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.facilitation.decision.DecisionEntry;
import fr.parvis.facilitation.decision.EntryKind;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.UUID;

/**
 * One entry of a record.
 *
 * @param tag of this entry alone, in quotes: to be given back as {@code If-Match} when it is typed over or taken out
 */
public record DecisionEntryResponse(
        UUID id, UUID recordId, EntryKind kind, String tag, EntryText text, String writtenBy, Instant writtenAt) {

    static DecisionEntryResponse of(DecisionEntry entry) {
        return new DecisionEntryResponse(
                entry.id(),
                entry.record(),
                entry.content().kind(),
                '"' + tag(entry).getValue() + '"',
                EntryText.of(entry.content()),
                entry.writtenBy(),
                entry.writtenAt());
    }

    static EntityTag tag(DecisionEntry entry) {
        return EntityTags.of("decision-entry", entry.id(), entry.version());
    }
}
