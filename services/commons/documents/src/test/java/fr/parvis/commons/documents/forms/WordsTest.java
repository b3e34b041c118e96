package fr.parvis.commons.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.documents.Entry;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words WORDS = Words.of("attendance-sheet", Reading.EASY, Locale.FRENCH);

    @Test
    void aLanguageWithoutWordsIsFrench() {
        assertThat(Words.of("attendance-sheet", Reading.USUAL, Locale.of("mul")).language())
                .isEqualTo(Locale.FRENCH);
    }

    @Test
    void theCountryOfALanguageDoesNotMatter() {
        assertThat(Words.of("attendance-sheet", Reading.USUAL, Locale.CANADA_FRENCH)
                        .language())
                .isEqualTo(Locale.FRENCH);
    }

    @Test
    void saysFullHoursWithoutMinutes() {
        assertThat(WORDS.time(LocalTime.of(9, 0))).isEqualTo(Entry.words("9 heures"));
        assertThat(WORDS.time(LocalTime.of(9, 5))).isEqualTo(Entry.words("9 heures 05"));
    }

    @Test
    void missingWordsAreAFaultAndNoEmptyLabel() {
        assertThatThrownBy(() -> WORDS.text("nothing")).isInstanceOf(IllegalStateException.class);
    }
}
