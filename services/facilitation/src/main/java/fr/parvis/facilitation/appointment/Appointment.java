package fr.parvis.facilitation.appointment;

import fr.parvis.facilitation.appointment.AppointmentOutcome.Changed;
import fr.parvis.facilitation.appointment.AppointmentOutcome.Refused;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.intervention.InterventionMode;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.person.Role;
import java.util.List;

/**
 * A meeting of her and her facilitator (FAC-17, OPS-01). It belongs to the case, so that it stays hers when she chooses another facilitator.
 *
 * @param plannedBy account subject of who planned it
 * @param plannedByRole as what
 */
public record Appointment(
        AppointmentId id,
        CaseId caseId,
        PersonReference person,
        Slot slot,
        Meeting meeting,
        AppointmentState state,
        String plannedBy,
        Role plannedByRole,
        long version)
        implements OfCase {

    /**
     * Where, with whom and why.
     *
     * @param specialisedPlace whether it is at the place of a specialised provider (FAC-81)
     * @param present who will be there, as she would name them
     * @param subject what it is about, in plain words
     */
    public record Meeting(
            InterventionMode mode, boolean specialisedPlace, String place, List<String> present, String subject) {

        public Meeting {
            present = List.copyOf(present);
        }

        /** The same elsewhere. */
        public Meeting at(String newPlace) {
            return new Meeting(mode, specialisedPlace, newPlace, present, subject);
        }

        @Override
        public String toString() {
            return "Meeting[" + mode + "]";
        }
    }

    public AppointmentOutcome moved(Slot newSlot, String place) {
        if (state.stands() && newSlot.equals(slot) && place.equals(meeting.place())) {
            return new AppointmentOutcome.AlreadySo(this);
        }
        return state.stands()
                ? new Changed(with(newSlot, meeting.at(place), AppointmentState.MOVED))
                : new Refused(state);
    }

    public AppointmentOutcome cancelled() {
        return switch (state) {
            case PLANNED, MOVED -> new Changed(with(slot, meeting, AppointmentState.CANCELLED));
            case CANCELLED -> new AppointmentOutcome.AlreadySo(this);
            case HELD -> new Refused(state);
        };
    }

    /** Something was done at it. */
    public AppointmentOutcome held() {
        return switch (state) {
            case PLANNED, MOVED -> new Changed(with(slot, meeting, AppointmentState.HELD));
            case HELD -> new AppointmentOutcome.AlreadySo(this);
            case CANCELLED -> new Refused(state);
        };
    }

    private Appointment with(Slot newSlot, Meeting newMeeting, AppointmentState newState) {
        return new Appointment(id, caseId, person, newSlot, newMeeting, newState, plannedBy, plannedByRole, version);
    }
}
