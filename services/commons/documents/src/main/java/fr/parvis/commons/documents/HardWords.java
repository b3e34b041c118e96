package fr.parvis.commons.documents;

/**
 * Words that are not easy to read.
 *
 * @param place title, heading, label or column where they stand
 * @param words the acronym, or the whole sentence
 */
public record HardWords(Rule rule, String place, String words) {

    /** What they break. */
    public enum Rule {
        UNEXPLAINED_ACRONYM,
        LONG_SENTENCE
    }

    /** They may be hers: they are written into no log. */
    @Override
    public String toString() {
        return "HardWords[" + rule + "]";
    }
}
