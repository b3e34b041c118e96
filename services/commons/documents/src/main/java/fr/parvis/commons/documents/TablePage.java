package fr.parvis.commons.documents;

import fr.parvis.commons.documents.Block.Table;
import java.util.List;
import org.w3c.dom.Element;

/** A table as elements: every cell has a header that says what it is. */
final class TablePage {

    /** More columns than these are written smaller. */
    private static final int MANY = 5;

    private final Markup markup;
    private final Ink ink;

    TablePage(Markup markup, Ink ink) {
        this.markup = markup;
        this.ink = ink;
    }

    void draw(Element parent, Table table) {
        Element drawn = markup.add(parent, "table", table.columns().size() > MANY ? "wide" : "usual");
        switch (table.direction()) {
            case ACROSS -> across(drawn, table);
            case DOWN -> down(drawn, table);
        }
    }

    private void across(Element drawn, Table table) {
        Element names = markup.add(markup.add(drawn, "thead"), "tr");
        table.columns().forEach(column -> header(names, column, "col"));
        Element body = markup.add(drawn, "tbody");
        for (List<Entry> row : table.rows()) {
            Element line = markup.add(body, "tr");
            for (int column = 0; column < row.size(); column++) {
                cell(line, table.columns().get(column), row.get(column));
            }
        }
    }

    /** Its first column names the fields, each record is a column of its own. */
    private void down(Element drawn, Table table) {
        Element body = markup.add(drawn, "tbody");
        for (int field = 0; field < table.columns().size(); field++) {
            Element line = markup.add(body, "tr");
            header(line, table.columns().get(field), "row");
            for (List<Entry> record : table.rows()) {
                cell(line, table.columns().get(field), record.get(field));
            }
        }
    }

    private void header(Element line, String column, String scope) {
        markup.say(line, "th", ink.on(column, column)).setAttribute("scope", scope);
    }

    private void cell(Element line, String column, Entry entry) {
        Element cell = markup.say(line, "td", ink.on(column, entry.text()));
        if (entry.kind() == Entry.Kind.ROOM) {
            cell.setAttribute("class", "room");
        }
    }
}
