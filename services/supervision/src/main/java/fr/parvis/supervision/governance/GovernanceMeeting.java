package fr.parvis.supervision.governance;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting of the governance body.
 *
 * @param present seats that were taken, and for which college
 * @param version version of the stored state, for concurrent changes
 */
public record GovernanceMeeting(
        UUID id, LocalDate day, String place, List<Seat> present, List<Decision> decisions, int version) {

    public GovernanceMeeting {
        present = List.copyOf(present);
        decisions = List.copyOf(decisions);
    }

    /** A seat that was taken at a meeting. */
    public record Seat(UUID member, College college) {}

    public static GovernanceMeeting call(UUID id, LocalDate day, String place, LocalDate today) {
        if (day.isBefore(today)) {
            throw Problems.refused(GovernanceProblem.MEETING_IN_THE_PAST, "day", "not-in-the-past");
        }
        return new GovernanceMeeting(id, day, place, List.of(), List.of(), 0);
    }

    /** Who was there. Once something is decided the concerned can no longer be taken out: the decision stood on them. */
    public GovernanceMeeting attendedBy(List<GovernanceMember> members, LocalDate today) {
        requireBegun(today);
        members.stream().filter(member -> !member.sitsOn(day)).findFirst().ifPresent(member -> {
            throw Problems.refused(GovernanceProblem.NOT_SEATED, "members", "seated-on-that-day");
        });
        List<Seat> seats = members.stream()
                .map(member -> new Seat(member.id(), member.college()))
                .toList();
        if (!decisions.isEmpty()) {
            requireConcerned(seats);
        }
        return new GovernanceMeeting(id, day, place, seats, decisions, version);
    }

    /** Records a decision; none is recorded without a person or a family (GOV-02). */
    public GovernanceMeeting decide(String text, LocalDate today) {
        requireBegun(today);
        requireConcerned(present);
        List<Decision> all = new ArrayList<>(decisions);
        all.add(new Decision(all.size() + 1, DecisionText.require(text), today));
        return new GovernanceMeeting(id, day, place, present, all, version);
    }

    /** Colleges that were there. */
    public Set<College> colleges() {
        Set<College> colleges = EnumSet.noneOf(College.class);
        present.forEach(seat -> colleges.add(seat.college()));
        return colleges;
    }

    private static void requireConcerned(List<Seat> seats) {
        if (seats.stream().noneMatch(seat -> seat.college().isConcerned())) {
            throw Problems.refused(
                    GovernanceProblem.NO_PERSON_OR_FAMILY_PRESENT, "present", "person-or-family-present");
        }
    }

    private void requireBegun(LocalDate today) {
        if (today.isBefore(day)) {
            throw new ProblemException(GovernanceProblem.MEETING_NOT_BEGUN, FieldError.of("day", "meeting-begun"));
        }
    }
}
