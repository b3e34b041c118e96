package fr.parvis.commons.documents;

/** One line that somebody reads; empty where nothing is said. */
public record Entry(String text, Kind kind) {

    /** Room to write on, kept in every wording. */
    public static final Entry ROOM = new Entry("", Kind.ROOM);

    /** What a line is. */
    public enum Kind {
        /** To be easy where the wording asks for it. */
        WORDS,
        /** A name, an address, a number: nobody's to make easier, so it is not checked. */
        IDENTITY,
        ROOM
    }

    public static Entry words(String text) {
        return new Entry(text, Kind.WORDS);
    }

    public static Entry identity(String text) {
        return new Entry(text, Kind.IDENTITY);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Tells nothing of anybody: it is written into no log. */
    @Override
    public String toString() {
        return "Entry[" + kind + "]";
    }
}
