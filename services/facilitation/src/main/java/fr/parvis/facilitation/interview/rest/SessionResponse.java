package fr.parvis.facilitation.interview.rest;

import fr.parvis.facilitation.interview.PreparatorySession;
import java.time.LocalDate;
import java.util.UUID;

/** A session that prepared a commission with her. */
public record SessionResponse(UUID id, LocalDate heldOn) {

    static SessionResponse of(PreparatorySession session) {
        return new SessionResponse(session.id(), session.heldOn());
    }
}
