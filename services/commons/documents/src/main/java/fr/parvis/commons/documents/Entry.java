package fr.parvis.commons.documents;

/**
 * One line that somebody reads; empty where it is to be filled in by hand.
 *
 * @param identity a name, an address, a date of birth, a number: nobody's to make easier, so its words are not checked
 */
public record Entry(String text, boolean identity) {

    public static final Entry BLANK = new Entry("", true);

    public static Entry words(String text) {
        return new Entry(text, false);
    }

    public static Entry identity(String text) {
        return new Entry(text, true);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Tells nothing of anybody: it is written into no log. */
    @Override
    public String toString() {
        return "Entry[…]";
    }
}
