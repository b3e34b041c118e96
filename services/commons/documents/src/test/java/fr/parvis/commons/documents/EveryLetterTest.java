package fr.parvis.commons.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.documents.Printout.Printed;
import java.text.Normalizer;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the letters are said to have, they have: an unseen hole would be a word that nobody can read. */
class EveryLetterTest {

    /** Shows only where a word is broken at it. */
    private static final int SOFT_HYPHEN = 0xAD;

    @Test
    void isOnThePaperAndReadAloud() {
        Letters letters = Letters.load();
        String all = IntStream.rangeClosed('!', Character.MAX_CODE_POINT)
                .filter(letters::have)
                .filter(letter -> !Character.isWhitespace(letter) && letter != SOFT_HYPHEN)
                .filter(letter -> Normalizer.isNormalized(Character.toString(letter), Normalizer.Form.NFC))
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));

        Printed printed = (Printed) new PdfWriter().print(PaperFixture.saying(Wording.STANDARD, all), Instant.EPOCH);

        assertThat(printed.substitutes()).isEmpty();
        assertThat(Accessibility.broken(printed.pdf())).isEmpty();
        String read = TaggedText.of(printed.pdf());
        assertThat(all.codePoints().filter(letter -> read.indexOf(letter) < 0).mapToObj(Integer::toHexString))
                .isEmpty();
    }
}
