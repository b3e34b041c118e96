package fr.parvis.facilitation.interview;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reception interview.
 *
 * @param decided absent until she decided
 * @param nextAppointment the one agreed on when it closed
 */
public record Interview(
        UUID id,
        CaseId caseId,
        PersonReference person,
        InterviewKind kind,
        Course course,
        Notes notes,
        @Nullable Decided decided,
        @Nullable UUID nextAppointment,
        long version)
        implements OfCase {

    /**
     * When it was or will be.
     *
     * @param enteredBy account subject of who planned it
     * @param plannedOn local day; absent while none is agreed on
     */
    public record Course(
            String enteredBy,
            Instant enteredAt,
            @Nullable LocalDate plannedOn,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt) {}

    /**
     * Her decision at the end.
     *
     * @param words hers; empty when she gave none
     * @param act in the register of persons
     */
    public record Decided(FreeDecision decision, String words, UUID act, Instant at) {}

    public InterviewState state() {
        if (course.closedAt() != null) {
            return InterviewState.CLOSED;
        }
        return course.openedAt() == null ? InterviewState.PLANNED : InterviewState.OPEN;
    }

    /** Not any more once it is over. */
    public boolean mayOpen() {
        return state() != InterviewState.CLOSED;
    }

    /** A no at any time; anything else is about what she lived through, so it has to have begun. */
    public boolean hears(FreeDecision decision) {
        return decision == FreeDecision.NO || course.openedAt() != null;
    }

    /** Only after her decision. */
    public boolean mayClose() {
        return decided != null;
    }

    public Interview opened(Instant at) {
        Course open = new Course(course.enteredBy(), course.enteredAt(), course.plannedOn(), at, course.closedAt());
        return new Interview(id, caseId, person, kind, open, notes, decided, nextAppointment, version);
    }

    public Interview with(Notes other) {
        return new Interview(
                id, caseId, person, kind, course, notes.rewritten(other), decided, nextAppointment, version);
    }

    public Interview with(Decided decision) {
        return new Interview(id, caseId, person, kind, course, notes, decision, nextAppointment, version);
    }

    /** Over, whatever she decided. */
    public Interview closed(Instant at, @Nullable UUID appointment) {
        Course over = new Course(course.enteredBy(), course.enteredAt(), course.plannedOn(), course.openedAt(), at);
        return new Interview(id, caseId, person, kind, over, notes, decided, appointment, version);
    }
}
