package fr.parvis.facilitation.decision;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a record, with a version of its own: two who type in two entries are not in each other's way.
 *
 * @param writtenBy account subject of who typed it last
 * @param recorded place in the order in which entries were added; 0 before it is kept
 */
public record DecisionEntry(
        UUID id,
        UUID record,
        CaseId caseId,
        PersonReference person,
        EntryContent content,
        String writtenBy,
        Instant writtenAt,
        long recorded,
        long version)
        implements OfCase {

    public DecisionEntry saying(EntryContent other, String by, Instant at) {
        return new DecisionEntry(id, record, caseId, person, other, by, at, recorded, version);
    }

    /**
     * The one already kept and what somebody typed without having seen it. Carries both, so that a screen can put them side by side and nothing typed is
     * lost.
     *
     * @param sent absent when they wanted it away
     */
    public record Clash(DecisionEntry stored, @Nullable EntryContent sent) {}
}
