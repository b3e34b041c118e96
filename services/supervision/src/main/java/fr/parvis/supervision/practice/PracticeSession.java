package fr.parvis.supervision.practice;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session of practice analysis: date, place, supervisor and counts. What was said has no field (SUP-07).
 *
 * @param territory code of the territory
 * @param stored where it was left; what it is today says {@link #statusOn}
 * @param recordedOn day it was recorded as held
 * @param version version of the stored state, for concurrent changes
 */
public record PracticeSession(
        UUID id,
        String territory,
        Appointment appointment,
        @Nullable UUID supervisor,
        SessionStatus stored,
        @Nullable Attendance attendance,
        @Nullable LocalDate recordedOn,
        int version) {

    /** A session in a month that is over could no longer take place. */
    public static PracticeSession plan(
            UUID id, Territory territory, Appointment appointment, @Nullable UUID supervisor, LocalDate today) {
        requireMonth(appointment, today);
        if (!territory.isDueIn(appointment.month())) {
            throw Problems.refused(PracticeProblem.TERRITORY_NOT_YET, "day", "not-before-territory");
        }
        return new PracticeSession(id, territory.code(), appointment, supervisor, SessionStatus.PLANNED, null, null, 0);
    }

    public YearMonth month() {
        return appointment.month();
    }

    /** Read from the calendar, so that a month is MISSED the moment the next begins, whoever runs or does not (SUP-01). */
    public SessionStatus statusOn(LocalDate today) {
        boolean over = month().isBefore(YearMonth.from(today));
        return stored.isOpen() && over ? SessionStatus.MISSED : stored;
    }

    /** Another time, place or supervisor: what was confirmed is no longer what will take place. */
    public PracticeSession replan(Appointment other, @Nullable UUID otherSupervisor, LocalDate today) {
        requireOpen(today);
        requireMonth(other, today);
        return with(other, otherSupervisor, SessionStatus.PLANNED);
    }

    public PracticeSession confirm(Presence supervision, LocalDate today) {
        requireOpen(today);
        supervision.require(appointment.day());
        return with(appointment, supervisor, SessionStatus.CONFIRMED);
    }

    public PracticeSession cancel(LocalDate today) {
        requireOpen(today);
        return with(appointment, supervisor, SessionStatus.CANCELLED);
    }

    /** Held: with an outside supervisor present (SUP-02), once it is over, and before memory is (see {@link Recording}). */
    public PracticeSession hold(Attendance counted, Presence supervision, Recording recording) {
        if (!stored.isOpen()) {
            throw closed(stored);
        }
        supervision.require(appointment.day());
        recording.require(appointment);
        return new PracticeSession(
                id,
                territory,
                appointment,
                supervisor,
                SessionStatus.HELD,
                counted,
                recording.now().toLocalDate(),
                version);
    }

    /** True when it was recorded only after its month had ended: until then the month was MISSED. */
    public boolean isRecordedAfterItsMonth() {
        LocalDate recorded = recordedOn;
        return recorded != null && YearMonth.from(recorded).isAfter(month());
    }

    private static void requireMonth(Appointment appointment, LocalDate today) {
        if (appointment.month().isBefore(YearMonth.from(today))) {
            throw Problems.refused(PracticeProblem.MONTH_OVER, "day", "month-over");
        }
    }

    private void requireOpen(LocalDate today) {
        SessionStatus status = statusOn(today);
        if (!status.isOpen()) {
            throw closed(status);
        }
    }

    private static ProblemException closed(SessionStatus status) {
        return new ProblemException(PracticeProblem.SESSION_CLOSED, Map.of("status", status), List.of(), null);
    }

    private PracticeSession with(Appointment when, @Nullable UUID who, SessionStatus next) {
        return new PracticeSession(id, territory, when, who, next, attendance, recordedOn, version);
    }
}
