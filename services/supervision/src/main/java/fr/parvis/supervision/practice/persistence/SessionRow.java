package fr.parvis.supervision.practice.persistence;

import fr.parvis.commons.web.side.Side;
import fr.parvis.supervision.practice.Appointment;
import fr.parvis.supervision.practice.Attendance;
import fr.parvis.supervision.practice.PracticeSession;
import fr.parvis.supervision.practice.SessionStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code practice_session}. */
@Entity
@Table(name = "practice_session")
class SessionRow {

    @Id
    UUID id = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    Side side = Side.NEUTRAL;

    String territory = "";

    LocalDate day = LocalDate.EPOCH;

    @Column(name = "starts_at")
    LocalTime startsAt = LocalTime.MIDNIGHT;

    @Column(name = "duration_minutes")
    int durationMinutes;

    String place = "";

    @Column(name = "supervisor_id")
    @Nullable
    UUID supervisor;

    @Enumerated(EnumType.STRING)
    SessionStatus status = SessionStatus.PLANNED;

    @Nullable
    Integer invited;

    @Nullable
    Integer present;

    @Column(name = "recorded_on")
    @Nullable
    LocalDate recordedOn;

    @Version
    int version;

    static SessionRow of(PracticeSession session, Side side) {
        SessionRow row = new SessionRow();
        row.id = session.id();
        row.side = side;
        row.territory = session.territory();
        row.change(session);
        return row;
    }

    /** Takes what may change: a session stays in its territory. */
    void change(PracticeSession session) {
        Appointment appointment = session.appointment();
        day = appointment.day();
        startsAt = appointment.startsAt();
        durationMinutes = appointment.durationMinutes();
        place = appointment.place();
        supervisor = session.supervisor();
        status = session.stored();
        Attendance attendance = session.attendance();
        invited = attendance == null ? null : Integer.valueOf(attendance.invited());
        present = attendance == null ? null : Integer.valueOf(attendance.present());
        recordedOn = session.recordedOn();
    }

    PracticeSession toSession() {
        return new PracticeSession(
                id,
                territory,
                new Appointment(day, startsAt, durationMinutes, place),
                supervisor,
                status,
                attendance(),
                recordedOn,
                version);
    }

    private @Nullable Attendance attendance() {
        Integer asked = invited;
        Integer came = present;
        return asked == null || came == null ? null : new Attendance(asked, came);
    }
}
