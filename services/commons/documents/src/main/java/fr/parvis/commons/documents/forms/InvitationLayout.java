package fr.parvis.commons.documents.forms;

import fr.parvis.commons.documents.Block;
import fr.parvis.commons.documents.Block.Choice;
import fr.parvis.commons.documents.Block.Lines;
import fr.parvis.commons.documents.Entry;
import fr.parvis.commons.documents.Section;
import java.util.ArrayList;
import java.util.List;

/** What, when, where, with whom, of what, how to come (source 003 “quand, où, comment et avec qui”); the no stands before the yes, as large. */
final class InvitationLayout {

    private InvitationLayout() {}

    static List<Section> sections(Invitation letter, Words words) {
        Meeting meeting = letter.meeting();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("", opening(letter, words)));
        sections.add(words.section("when.heading", when(meeting, words)));
        sections.add(words.section("where.heading", where(meeting)));
        sections.add(words.section("who.heading", who(letter, words)));
        if (!letter.agenda().isEmpty()) {
            sections.add(words.section("agenda.heading", lines(letter.agenda())));
        }
        if (!letter.travel().isBlank()) {
            sections.add(words.section("travel.heading", lines(List.of(letter.travel()))));
        }
        if (!letter.kit().isEmpty()) {
            sections.add(words.section("kit.heading", lines(letter.kit())));
        }
        sections.add(
                words.section("answer.heading", words.lines("answer.free"), answer(words), answerTo(letter, words)));
        return sections;
    }

    private static List<Block> opening(Invitation letter, Words words) {
        return List.of(
                words.field("to", Entry.identity(letter.to().name())),
                words.field("person", Entry.identity(letter.personName())),
                words.field("meeting", letter.meeting().name(words)),
                words.lines("opening"));
    }

    private static Lines when(Meeting meeting, Words words) {
        return new Lines(List.of(
                words.day(meeting.date()),
                Entry.words(words.text("hours")
                        .formatted(
                                words.time(meeting.startsAt()).text(),
                                words.time(meeting.endsAt()).text()))));
    }

    private static Lines where(Meeting meeting) {
        List<Entry> where = new ArrayList<>(List.of(Entry.identity(meeting.place())));
        if (!meeting.placeNote().isBlank()) {
            where.add(Entry.words(meeting.placeNote()));
        }
        return new Lines(where);
    }

    private static Block who(Invitation letter, Words words) {
        return words.table(
                "participants",
                List.of("name", "role", "organisation"),
                letter.participants().stream()
                        .map(one ->
                                List.of(Entry.identity(one.name()), one.roleIn(words), Entry.words(one.organisation())))
                        .toList(),
                0);
    }

    private static Choice answer(Words words) {
        return words.choice("coming", null, "no", "yes");
    }

    private static Block answerTo(Invitation letter, Words words) {
        return words.field("answerTo", Entry.identity(letter.answerTo()));
    }

    private static Lines lines(List<String> all) {
        return new Lines(all.stream().map(Entry::words).toList());
    }
}
