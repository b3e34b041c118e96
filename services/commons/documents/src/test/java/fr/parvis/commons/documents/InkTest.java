package fr.parvis.commons.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InkTest {

    private static final Letters LETTERS = Letters.load();

    /** Whatever is written: each character stands on the paper, or a square stands for it and its name is kept. */
    @Property(tries = 2000)
    void nothingIsDropped(@ForAll String written) {
        Ink ink = new Ink(LETTERS);

        String printed = ink.on("here", written);

        int[] before =
                Normalizer.normalize(written, Normalizer.Form.NFC).codePoints().toArray();
        int[] after = printed.codePoints().toArray();
        Set<Integer> named =
                ink.substitutes().stream().map(Substitute::codePoint).collect(Collectors.toSet());
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.length; i++) {
            if (Character.isWhitespace(before[i])) {
                assertThat(after[i]).isEqualTo(' ');
            } else if (named.contains(before[i])) {
                assertThat(after[i]).isEqualTo(Substitute.SIGN);
            } else {
                assertThat(after[i]).isEqualTo(before[i]);
            }
        }
    }

    @Test
    void frenchIsWrittenAsItIs() {
        String french = "L’été, à Nîmes : « ça va ? » – œuf, Ÿ, €, 1er… n° 5";

        Ink ink = new Ink(LETTERS);

        assertThat(ink.on("here", french)).isEqualTo(french);
        assertThat(ink.substitutes()).isEmpty();
    }

    @Test
    void anAccentThatWasTypedApartBecomesOneLetter() {
        assertThat(new Ink(LETTERS).on("here", "e\u0301te\u0301")).isEqualTo("été");
    }

    @Test
    void theSameCharacterIsNamedOnceInEachPlace() {
        Ink ink = new Ink(LETTERS);
        ink.on("here", "😀😀");
        ink.on("there", "😀");

        assertThat(ink.substitutes()).extracting(Substitute::place).containsExactly("here", "there");
    }
}
