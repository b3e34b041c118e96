package fr.parvis.commons.documents.forms;

import java.util.List;

/**
 * The letter that invites to a commission (FAC-52, UX-09). Source 003 says what it names and gives no model: its layout is ours.
 *
 * @param to whom it is written to
 * @param personName who the commission is about
 * @param participants everybody who is invited, she herself apart
 * @param agenda titles, those she agreed to
 * @param kit what each participant is handed there
 * @param travel how she comes and goes back; for her own letter, else empty
 * @param answerTo whom to answer, and how to reach them
 */
public record Invitation(
        Addressee to,
        String personName,
        Meeting meeting,
        List<Participant> participants,
        List<String> agenda,
        List<String> kit,
        String travel,
        String answerTo)
        implements Form {

    public Invitation {
        participants = List.copyOf(participants);
        agenda = List.copyOf(agenda);
        kit = List.copyOf(kit);
    }

    /**
     * Whoever opens the letter.
     *
     * @param isThePerson whether the commission is about her
     */
    public record Addressee(String name, boolean isThePerson) {

        @Override
        public String toString() {
            return "Addressee[…]";
        }
    }

    @Override
    public String code() {
        return to.isThePerson() ? "invitation-person" : "invitation-guest";
    }

    @Override
    public boolean isOfCommission() {
        return true;
    }

    @Override
    public String toString() {
        return "Invitation[" + meeting.date() + "]";
    }
}
