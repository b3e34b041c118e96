package fr.parvis.supervision.governance.rest;

import fr.parvis.supervision.governance.College;
import fr.parvis.supervision.governance.Decision;
import fr.parvis.supervision.governance.GovernanceMeeting;
import fr.parvis.supervision.governance.GovernanceMeeting.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A meeting of the governance body.
 *
 * @param colleges that were there
 * @param members seats that were taken
 */
public record GovernanceMeetingResponse(
        UUID id,
        LocalDate day,
        String place,
        List<College> colleges,
        List<UUID> members,
        List<DecisionPart> decisions) {

    static GovernanceMeetingResponse of(GovernanceMeeting meeting) {
        return new GovernanceMeetingResponse(
                meeting.id(),
                meeting.day(),
                meeting.place(),
                List.copyOf(meeting.colleges()),
                meeting.present().stream().map(Seat::member).toList(),
                meeting.decisions().stream().map(DecisionPart::of).toList());
    }

    /** A decision, numbered in its meeting. */
    public record DecisionPart(int number, String text, LocalDate recordedOn) {

        static DecisionPart of(Decision decision) {
            return new DecisionPart(decision.number(), decision.text(), decision.recordedOn());
        }
    }
}
