package fr.parvis.commons.documents.forms;

import fr.parvis.commons.documents.Block.Table;
import fr.parvis.commons.documents.Entry;
import fr.parvis.commons.documents.Section;
import fr.parvis.commons.documents.forms.AccompanimentList.Professional;
import java.util.List;

/** Source 003, annex 2.2. */
final class AccompanimentListLayout {

    private static final List<String> COLUMNS =
            List.of("lastName", "firstName", "service", "purpose", "email", "telephone");

    /** Her list grows: there is always room for another. */
    private static final int ROOM = 2;

    private AccompanimentListLayout() {}

    static List<Section> sections(AccompanimentList list, Words words) {
        return List.of(
                new Section(
                        "",
                        List.of(
                                who(list.person(), words),
                                reach(list.person(), words),
                                words.field(
                                        "postalAddress",
                                        Entry.identity(list.person().postalAddress())))),
                words.section("professionals.heading", professionals(list.professionals(), words)),
                words.section(
                        "wishes.heading",
                        words.yesOrNo("referentWished", list.referentWished()),
                        words.yesOrNo("referentChosen", list.referentChosen()),
                        words.field("referentName", Entry.identity(list.referentName())),
                        words.yesOrNo("lockerWished", list.lockerWished())));
    }

    private static Table who(Person person, Words words) {
        return words.table(
                "who",
                List.of("civility", "lastName", "firstName", "birthDate"),
                List.of(List.of(
                        Entry.words(person.civility()),
                        Entry.identity(person.lastName()),
                        Entry.identity(person.firstName()),
                        words.day(person.birthDate()))),
                0);
    }

    private static Table reach(Person person, Words words) {
        return words.table(
                "reach",
                List.of("email", "telephone1", "telephone2"),
                List.of(List.of(
                        Entry.identity(person.email()),
                        Entry.identity(person.telephone1()),
                        Entry.identity(person.telephone2()))),
                0);
    }

    private static Table professionals(List<Professional> professionals, Words words) {
        return words.table(
                "professionals",
                COLUMNS,
                professionals.stream().map(AccompanimentListLayout::row).toList(),
                ROOM);
    }

    private static List<Entry> row(Professional one) {
        return List.of(
                Entry.identity(one.lastName()),
                Entry.identity(one.firstName()),
                Entry.words(one.service()),
                Entry.words(one.purpose()),
                Entry.identity(one.email()),
                Entry.identity(one.telephone()));
    }
}
