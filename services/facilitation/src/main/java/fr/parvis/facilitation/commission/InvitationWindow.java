package fr.parvis.facilitation.commission;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when until when invitations go out (FAC-52, source 003): calendar days before the meeting, so neither a leap day nor a change of the clock moves it.
 *
 * @param from days before the meeting on which it opens
 * @param until days before the meeting of its last day
 */
public record InvitationWindow(int from, int until) {

    public InvitationWindow {
        if (until < 0 || from < until) {
            throw new IllegalArgumentException("invitations go out from " + from + " until " + until + " days before");
        }
    }

    public LocalDate opensOn(LocalDate meeting) {
        return meeting.minusDays(from);
    }

    public LocalDate lastOn(LocalDate meeting) {
        return meeting.minusDays(until);
    }

    /**
     * How an invitation sent on that day stands; empty after the meeting. Too early is no refusal: what went out went out, whoever has it lacks no time,
     * and a refusal would only have another day written down.
     */
    public Optional<InvitationTiming> timing(LocalDate sentOn, LocalDate meeting) {
        if (sentOn.isAfter(meeting)) {
            return Optional.empty();
        }
        if (sentOn.isBefore(opensOn(meeting))) {
            return Optional.of(InvitationTiming.EARLY);
        }
        return Optional.of(sentOn.isAfter(lastOn(meeting)) ? InvitationTiming.LATE : InvitationTiming.IN_WINDOW);
    }
}
