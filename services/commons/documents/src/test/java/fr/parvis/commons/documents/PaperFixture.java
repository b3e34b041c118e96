package fr.parvis.commons.documents;

import fr.parvis.commons.documents.Block.Choice;
import fr.parvis.commons.documents.Block.Direction;
import fr.parvis.commons.documents.Block.Field;
import fr.parvis.commons.documents.Block.Lines;
import fr.parvis.commons.documents.Block.Option;
import fr.parvis.commons.documents.Block.Signature;
import fr.parvis.commons.documents.Block.Table;
import java.util.List;
import java.util.Locale;

/** Papers that are no form. */
final class PaperFixture {

    private PaperFixture() {}

    /** Every kind of block; the text stands in each place that takes one. */
    static Paper everywhere(Wording wording, String text) {
        Entry words = Entry.words(text);
        Field field = new Field(text, words);
        List<Block> blocks = List.of(
                field,
                new Field("Vide", List.of()),
                new Lines(List.of(words, words)),
                table(text, Direction.ACROSS),
                table(text, Direction.DOWN),
                new Choice(text, List.of(new Option(text, text), new Option(text, ""))),
                new Signature(text, List.of(field), text));
        return new Paper(
                Locale.FRENCH, wording, text, text, List.of(new Section("", blocks), new Section(text, blocks)));
    }

    static Paper saying(Wording wording, String text) {
        return new Paper(
                Locale.FRENCH,
                wording,
                "Un titre",
                "Un essai",
                List.of(new Section("", List.of(new Lines(List.of(Entry.words(text)))))));
    }

    private static Table table(String text, Direction direction) {
        Entry words = Entry.words(text);
        return new Table(
                text, List.of(text, text, text), List.of(List.of(words, words, words), blanks(), blanks()), direction);
    }

    private static List<Entry> blanks() {
        return List.of(Entry.ROOM, Entry.ROOM, Entry.ROOM);
    }
}
