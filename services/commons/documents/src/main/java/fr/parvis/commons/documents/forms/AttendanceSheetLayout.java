package fr.parvis.commons.documents.forms;

import fr.parvis.commons.documents.Block.Table;
import fr.parvis.commons.documents.Entry;
import fr.parvis.commons.documents.Section;
import java.util.ArrayList;
import java.util.List;

/** The meeting, then a row for each, herself first. */
final class AttendanceSheetLayout {

    /** Somebody may come whom nobody had on the list. */
    private static final int ROOM = 2;

    private AttendanceSheetLayout() {}

    static List<Section> sections(AttendanceSheet sheet, Words words) {
        Meeting meeting = sheet.meeting();
        return List.of(
                new Section(
                        "",
                        List.of(
                                words.field("meeting", meeting.name(words)),
                                words.field("date", words.day(meeting.date())),
                                words.field("startsAt", words.time(meeting.startsAt())),
                                words.field("place", Entry.identity(meeting.place())))),
                words.section("present.heading", present(sheet, words)));
    }

    private static Table present(AttendanceSheet sheet, Words words) {
        List<List<Entry>> rows = new ArrayList<>();
        rows.add(List.of(
                Entry.identity(sheet.personName()),
                Entry.words(words.text("role.PERSON")),
                Entry.words(""),
                Entry.ROOM));
        sheet.participants()
                .forEach(one -> rows.add(List.of(
                        Entry.identity(one.name()), one.roleIn(words), Entry.words(one.organisation()), Entry.ROOM)));
        return words.table("present", List.of("name", "role", "organisation", "signature"), rows, ROOM);
    }
}
