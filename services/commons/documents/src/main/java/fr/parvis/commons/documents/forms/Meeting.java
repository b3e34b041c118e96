package fr.parvis.commons.documents.forms;

import fr.parvis.commons.documents.Entry;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Which commission a paper is about.
 *
 * @param bodyName the meeting it is part of; for EXISTING_BODY only, else empty
 * @param date day in metropolitan France
 * @param startsAt time of a clock in metropolitan France
 * @param placeNote what makes the place a welcoming one; may be empty
 */
public record Meeting(
        Kind kind, String bodyName, LocalDate date, LocalTime startsAt, int minutes, String place, String placeNote) {

    /** What kind of meeting it is (FAC-50). */
    public enum Kind {
        TECHNICAL_COMMISSION,
        SINGLE_REFERENT_COMMISSION,
        CSP_RECEPTION,
        CSP_ACCOMPANIMENT,
        PROJECT_MEETING,
        EXISTING_BODY
    }

    Entry name(Words words) {
        return Entry.words(kind == Kind.EXISTING_BODY ? bodyName : words.text("kind." + kind));
    }

    LocalTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }
}
