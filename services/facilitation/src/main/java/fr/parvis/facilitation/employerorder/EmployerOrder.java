package fr.parvis.facilitation.employerorder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An order that contradicts a person's choice, as a facilitator reports it (IND-EP-22, source 000 "autres injonctions"). It is tied to no case and
 * names nobody who is supported: who reads it, reads none of hers.
 *
 * @param reportedBy account subject of the facilitator
 * @param text what was ordered and which kind of choice it goes against
 */
public record EmployerOrder(
        UUID id, String reportedBy, OrderGiver givenBy, LocalDate orderedOn, String text, Instant reportedAt) {

    /** Its words are written into no log. */
    @Override
    public String toString() {
        return "EmployerOrder[" + id + "]";
    }
}
