package fr.parvis.supervision.practice.rest;

import fr.parvis.supervision.practice.Attendance;
import fr.parvis.supervision.practice.PracticeSession;
import fr.parvis.supervision.practice.SessionStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session: date, place, supervisor and counts.
 *
 * @param invited absent until it was held
 * @param recordedOn day it was recorded as held
 */
public record SessionResponse(
        UUID id,
        String territory,
        AppointmentPart appointment,
        @Nullable UUID supervisor,
        SessionStatus status,
        @Nullable Integer invited,
        @Nullable Integer present,
        @Nullable LocalDate recordedOn) {

    static SessionResponse of(PracticeSession session, LocalDate today) {
        Attendance attendance = session.attendance();
        return new SessionResponse(
                session.id(),
                session.territory(),
                AppointmentPart.of(session.appointment()),
                session.supervisor(),
                session.statusOn(today),
                attendance == null ? null : attendance.invited(),
                attendance == null ? null : attendance.present(),
                session.recordedOn());
    }
}
