package fr.parvis.commons.documents;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns text into characters that can be printed, and remembers which could not. */
final class Ink {

    private final Letters letters;
    private final Set<Substitute> substitutes = new LinkedHashSet<>();

    Ink(Letters letters) {
        this.letters = letters;
    }

    /**
     * The text, line ends and tabs as spaces.
     *
     * @param place where it stands, for the list of substitutes
     */
    String on(String place, String text) {
        StringBuilder printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(codePoint -> {
            if (Character.isWhitespace(codePoint)) {
                printable.append(' ');
            } else if (letters.have(codePoint)) {
                printable.appendCodePoint(codePoint);
            } else {
                substitutes.add(new Substitute(place, codePoint));
                printable.appendCodePoint(Substitute.SIGN);
            }
        });
        return printable.toString();
    }

    List<Substitute> substitutes() {
        return List.copyOf(substitutes);
    }
}
