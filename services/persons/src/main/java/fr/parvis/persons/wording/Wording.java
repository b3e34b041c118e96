package fr.parvis.persons.wording;

/**
 * Words a person was shown.
 *
 * @param key what they are about, see {@link Wordings#keyOf}
 * @param version unique over all wordings and never reused: {@code <key>.<variant>.<number>}
 * @param sha256 64 hexadecimal digits over the UTF-8 of the text
 */
public record Wording(String key, Variant variant, String version, String text, String sha256) {

    public enum Variant {
        STANDARD,
        EASY_TO_READ
    }
}
