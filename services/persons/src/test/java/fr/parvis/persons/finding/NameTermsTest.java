package fr.parvis.persons.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTermsTest {

    @Test
    void areThreeLettersInARowOfEachWordAndItsSounds() {
        assertThat(NameTerms.of("Léa"))
                .contains("t:^le", "t:lea", "t:ea$")
                .anyMatch(term -> term.startsWith("s:"))
                .allMatch(term -> term.startsWith("t:") || term.startsWith("s:"));
    }

    @ParameterizedTest
    @CsvSource({"Hélène, HELENE", "Jean-Baptiste, jean baptiste", "d’Aubigné, D'AUBIGNE", "Œuvrard, Oeuvrard"})
    void areTheSameForSpellingsThatAreTheSameName(String one, String other) {
        assertThat(NameTerms.of(one)).isEqualTo(NameTerms.of(other));
    }

    @Test
    void areTheSameWhicheverPartANameStandsIn() {
        assertThat(NameTerms.of(Identities.named("Thomas", "Martin")))
                .isEqualTo(NameTerms.of(Identities.named("Martin", "Thomas")))
                .isEqualTo(NameTerms.of(Identities.called("Martin Thomas")))
                .isEqualTo(NameTerms.of("thomas martin"));
    }

    @Test
    void areNoneOfPunctuation() {
        assertThat(NameTerms.of("…")).isEmpty();
    }

    @Test
    void areNeverMoreThanAnAnswerCarries() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            name.append((char) ('a' + i % 26)).append((char) ('a' + i / 26));
        }

        assertThat(NameTerms.of(name.toString())).hasSizeLessThanOrEqualTo(400);
    }

    /** What one slip changes is at most four letters in a row of five, counting the marks at both ends. */
    @Property
    void shareSomethingWithEverySlipInAWordOfFiveLetters(
            @ForAll @LowerChars @StringLength(min = 5, max = 12) String word, @ForAll @IntRange(max = 10) int where) {
        int at = where % (word.length() - 1);
        String exchanged = word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        String missing = word.substring(0, at) + word.substring(at + 1);

        assertThat(shared(word, exchanged)).isNotEmpty();
        assertThat(shared(word, missing)).isNotEmpty();
    }

    private static Set<String> shared(String one, String other) {
        Set<String> shared = new HashSet<>(NameTerms.of(one));
        shared.retainAll(NameTerms.of(other));
        return shared;
    }
}
