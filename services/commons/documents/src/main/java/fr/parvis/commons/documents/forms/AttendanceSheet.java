package fr.parvis.commons.documents.forms;

import java.util.List;

/**
 * The sheet that everybody signs who is there (FAC-59, source 003 “feuille d'émargement”). The source names it and gives no model: its layout is ours.
 *
 * @param personName who the commission is about: she signs first
 */
public record AttendanceSheet(String personName, Meeting meeting, List<Participant> participants) implements Form {

    public AttendanceSheet {
        participants = List.copyOf(participants);
    }

    @Override
    public String code() {
        return "attendance-sheet";
    }

    @Override
    public boolean isOfCommission() {
        return true;
    }

    @Override
    public String toString() {
        return "AttendanceSheet[" + meeting.date() + "]";
    }
}
