package fr.parvis.commons.documents;

import java.util.List;

/** A part of a section. */
public sealed interface Block {

    /** Sentences, each on a line of its own. */
    record Lines(List<Entry> entries) implements Block {

        public Lines {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What is asked and what is said to it.
     *
     * @param entries none: a line to write on
     */
    record Field(String label, List<Entry> entries) implements Block {

        public Field {
            entries = List.copyOf(entries);
        }

        public Field(String label, Entry entry) {
            this(label, List.of(entry));
        }
    }

    /**
     * Rows of the same fields.
     *
     * @param rows as many entries in each as there are columns
     */
    record Table(String caption, List<String> columns, List<List<Entry>> rows, Direction direction) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Entry> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row of " + caption + " has " + row.size() + " entries");
                }
            }
        }

        public Table turned(Direction other) {
            return new Table(caption, columns, rows, other);
        }

        public Table captioned(String other) {
            return new Table(other, columns, rows, direction);
        }
    }

    /** Whether a record of a table goes across the page, or down it. */
    enum Direction {
        ACROSS,
        DOWN
    }

    /**
     * Boxes to tick. What is ticked is said in words too: a cross alone is not read aloud.
     *
     * @param label empty where the boxes speak for themselves
     */
    record Choice(String label, List<Option> options) implements Block {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * One box.
     *
     * @param ticked how it is said that it is ticked; empty when it is not
     */
    record Option(String label, String ticked) {}

    /** Where somebody signs: the fields beside the signature, and room for it. */
    record Signature(String whose, List<Field> fields, String room) implements Block {

        public Signature {
            fields = List.copyOf(fields);
        }
    }
}
