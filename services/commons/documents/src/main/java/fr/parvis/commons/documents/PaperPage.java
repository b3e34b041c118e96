package fr.parvis.commons.documents;

import fr.parvis.commons.documents.Block.Choice;
import fr.parvis.commons.documents.Block.Field;
import fr.parvis.commons.documents.Block.Lines;
import fr.parvis.commons.documents.Block.Option;
import fr.parvis.commons.documents.Block.Signature;
import fr.parvis.commons.documents.Block.Table;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as a page of elements, in the order in which it is read. */
final class PaperPage {

    private final Wording wording;
    private final Ink ink;
    private final Markup markup;
    private final TablePage tables;
    /** No level of headings is left out, or a file is not PDF/UA. */
    private String subheading = "h2";

    private PaperPage(Paper paper, Ink ink) {
        this.wording = paper.wording();
        this.ink = ink;
        this.markup = new Markup(paper, ink.on("title", paper.title()), ink.on("about", paper.about()));
        this.tables = new TablePage(markup, ink);
    }

    static Document of(Paper paper, Ink ink) {
        PaperPage page = new PaperPage(paper, ink);
        Element bookmarks = page.markup.add(page.markup.head(), "bookmarks");
        Element body = page.markup.body();
        page.titled(bookmarks, body, "h1", paper.title());
        for (Section section : paper.sections()) {
            Element part = page.markup.add(body, "div", "section");
            if (!section.heading().isEmpty()) {
                page.titled(bookmarks, part, "h2", section.heading());
            }
            page.draw(part, paper, section);
        }
        return page.markup.document();
    }

    private void draw(Element parent, Paper paper, Section section) {
        boolean headed = !section.heading().isEmpty();
        subheading = headed ? "h3" : "h2";
        String place = headed ? section.heading() : paper.title();
        section.blocks().forEach(block -> draw(parent, place, block));
    }

    private void titled(Element bookmarks, Element parent, String level, String words) {
        String shown = ink.on("heading", words);
        String id = level + "-" + bookmarks.getChildNodes().getLength();
        markup.say(parent, level, shown).setAttribute("id", id);
        Element bookmark = markup.add(bookmarks, "bookmark");
        bookmark.setAttribute("name", shown);
        bookmark.setAttribute("href", "#" + id);
    }

    private void draw(Element parent, String place, Block block) {
        switch (block) {
            case Lines lines -> lines.entries().forEach(line -> markup.say(parent, "p", ink.on(place, line.text())));
            case Field field -> field(parent, field);
            case Table table -> table(parent, table);
            case Choice choice -> choice(parent, choice);
            case Signature signature -> signature(parent, signature);
        }
    }

    private void field(Element parent, Field field) {
        List<Entry> said =
                field.entries().stream().filter(entry -> !entry.isBlank()).toList();
        Element line = markup.add(parent, "p", said.isEmpty() ? "field blank" : "field");
        markup.say(line, "strong", label(field.label()));
        if (wording != Wording.EASY && said.size() == 1) {
            markup.say(line, "span", " " + ink.on(field.label(), said.getFirst().text()));
        } else {
            said.forEach(entry -> markup.say(parent, "p", ink.on(field.label(), entry.text())));
        }
    }

    /** A question keeps its own mark. */
    private String label(String words) {
        String shown = ink.on(words, words);
        return shown.endsWith("?") || shown.endsWith(":") ? shown : shown + "\u00a0:";
    }

    /** In easy reading no table: each record is a list of questions and answers, without those that nothing is said to. */
    private void table(Element parent, Table table) {
        if (!table.caption().isEmpty()) {
            markup.say(parent, subheading, ink.on(table.caption(), table.caption()));
        }
        if (wording != Wording.EASY) {
            tables.draw(parent, table);
            return;
        }
        for (List<Entry> row : table.rows()) {
            Element record = markup.add(parent, "div", "record");
            boolean empty = row.stream().allMatch(Entry::isBlank);
            for (int column = 0; column < row.size(); column++) {
                Entry entry = row.get(column);
                if (empty || !entry.isBlank() || entry.kind() == Entry.Kind.ROOM) {
                    field(record, new Field(table.columns().get(column), row.get(column)));
                }
            }
        }
    }

    private void choice(Element parent, Choice choice) {
        if (!choice.label().isEmpty()) {
            markup.say(markup.add(parent, "p", "field"), "strong", label(choice.label()));
        }
        for (Option option : choice.options()) {
            boolean ticked = !option.ticked().isEmpty();
            Element line = markup.add(parent, "p", "option");
            markup.say(markup.add(line, "span", "box"), "span", ticked ? "X" : "\u00a0");
            String words = ink.on(choice.label(), option.label());
            markup.say(
                    line,
                    ticked ? "strong" : "span",
                    ticked ? words + " (" + ink.on(choice.label(), option.ticked()) + ")" : words);
        }
    }

    private void signature(Element parent, Signature signature) {
        Element box = markup.add(parent, "div", "signature");
        markup.say(box, subheading, ink.on(signature.whose(), signature.whose()));
        signature.fields().forEach(field -> field(box, field));
        Element room = markup.add(box, "p", "room");
        markup.say(room, "strong", label(signature.room()));
    }
}
